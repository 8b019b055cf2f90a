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

/** Cuts a page behind what these match, one after another: after a tag has begun, within a name, within a sentence. */
function cutWithin(page: string, places: readonly RegExp[]): readonly string[] {
  const parts: string[] = [];
  let rest = page;
  for (const place of places) {
    const found = place.exec(rest);
    if (!found) throw new Error(`${place} is not in the page.`);
    const end = found.index + found[0].length;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
const WITHIN = [
  /<li id="comment-4" [^>]*>/,
  /<li id="comment-7".*?cheap pills/,
  /<li id="comment-10".*?<div class="comment-content"><p>/,
  /<li id="comment-13".*?comment-content.*?online/,
  /<li id="comment-16".*?says:/,
  /<li id="comment-19".*?comment-content.*?cialis/,
];

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/empty': '<!doctype html><title>Empty</title>',
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
    '/within': streamed(cutWithin(threadPage(COMMENTS, FRAME_WATCH), WITHIN), 80),
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

/** How many of these items show their text. */
const shown = (page: Page, items: string): Promise<number> =>
  page.$$eval(
    items,
    (found) =>
      found.filter((item) =>
        item.querySelector('p')?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      ).length,
  );

describe.each(BROWSERS)('spam is never painted in %s', (name) => {
  test.each([
    ['in the HTML', '/whole', 60],
    ['in HTML that arrives in parts', '/parts', 60],
    ['in HTML that is cut within comments', '/within', 60],
    ['20 comments added every tenth of a second', '/adding', 160],
  ])('%s', async (_, path, comments) => {
    const { page, errors, close } = await open(name, `${site.origin}/empty`);
    await page.bringToFront();
    await page.goto(site.origin + path);
    await page.evaluate(() => (window as unknown as { done?: Promise<void> }).done);
    await page.waitForFunction(() => (window as unknown as { painted(): Painted }).painted().frames > 10);
    expect((await painted(page)).seen).toEqual([]);
    expect(await shown(page, '[data-spam]')).toBe(0);
    expect(await shown(page, '[data-genuine]')).toBe(thread(comments).filter(({ spam }) => !spam).length);
    expect(errors).toEqual([]);
    await close();
  });
});
