import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, open } from './harness.ts';
import { type Site, serve, streamed } from './serve.ts';
import { commentHtml, FRAME_WATCH, PAGE_END, pageStart, thread, threadPage } from './thread.ts';

const COMMENTS = thread(60);
const adds = (each: number, times: number): string =>
  `<script>
  const rows = ${JSON.stringify(thread(each * times).map(commentHtml))};
  window.done = new Promise((resolve) => addEventListener('load', () => {
    const list = document.querySelector('ol');
    const add = () => {
      const template = document.createElement('template');
      template.innerHTML = rows.splice(0, ${each}).join('');
      list.append(template.content);
      if (rows.length > 0) setTimeout(add, 100); else setTimeout(resolve, 300);
    };
    add();
  }));
  </script>`;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/whole': threadPage(COMMENTS, FRAME_WATCH),
    '/parts': streamed(
      [
        pageStart(FRAME_WATCH),
        ...Array.from({ length: 12 }, (_, part) =>
          COMMENTS.slice(part * 5, part * 5 + 5)
            .map(commentHtml)
            .join(''),
        ),
        PAGE_END,
      ],
      60,
    ),
    '/adding': pageStart(FRAME_WATCH) + PAGE_END.replace('</body>', `${adds(20, 8)}</body>`),
  });
});
afterAll(() => site.close());

interface Painted {
  readonly seen: readonly string[];
  readonly frames: number;
}
const painted = (page: Page): Promise<Painted> =>
  page.evaluate(() => (window as unknown as { painted(): Painted }).painted());

describe.each(BROWSERS)('spam is never painted in %s', (name) => {
  test.each([
    ['in the HTML', '/whole'],
    ['in HTML that arrives in parts', '/parts'],
    ['20 comments added every tenth of a second', '/adding'],
  ])('%s', async (_, path) => {
    const { page, errors, close } = await open(name, site.origin + path);
    await page.evaluate(() => (window as unknown as { done?: Promise<void> }).done);
    await page.waitForFunction(() => (window as unknown as { painted(): Painted }).painted().frames > 10);
    const { seen } = await painted(page);
    expect(seen).toEqual([]);
    const hidden = await page.$$eval(
      '[data-spam]',
      (items) => items.filter((item) => item.getBoundingClientRect().height < 2).length,
    );
    expect(hidden).toBe(await page.$$eval('[data-spam]', (items) => items.length));
    const kept = await page.$$eval('[data-genuine]', (items) =>
      items.every((item) => item.getBoundingClientRect().height > 10),
    );
    expect(kept).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });
});
