import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, open } from './harness.ts';
import { type Site, serve, streamed } from './serve.ts';
import { commentHtml, PAGE_END, pageStart, thread } from './thread.ts';

/** Threads so long that no browser reads them in one task: they are read and folded in slices, what is in view first. */

const COMMENTS = thread(600);
const SPAM = COMMENTS.filter(({ spam }) => spam).length;
const ROWS = COMMENTS.map(commentHtml);

/** What a reader could have seen of a long thread, and how it was folded. */
interface Watched {
  /** Ids of spam that stood in the window of some frame unfolded. */
  readonly seen: readonly string[];
  /** How many of the spam items were hidden, as often as that changed between two tasks and nothing genuine was withheld. */
  readonly steps: readonly number[];
}

/** Looks at what is in the window in every frame, and between tasks how much is hidden, without asking for layout. */
const WATCH = `<script>(() => {
  const seen = new Set(), steps = [];
  const isHidden = (item) => !item.querySelector('p')?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const inWindow = () => {
    for (const item of document.querySelectorAll('[data-spam]')) {
      const { top, bottom, height } = item.getBoundingClientRect();
      if (top > innerHeight) break;
      if (height > 1 && bottom > 0 && !isHidden(item)) seen.add(item.id);
    }
    requestAnimationFrame(inWindow);
  };
  requestAnimationFrame(inWindow);
  const isWithheld = () => [...document.querySelectorAll('[data-genuine]')].some(isHidden);
  const count = () => {
    const hidden = [...document.querySelectorAll('[data-spam]')].filter(isHidden).length;
    if (hidden !== steps.at(-1) && !isWithheld()) steps.push(hidden);
    setTimeout(count, 20);
  };
  count();
  window.watched = () => ({ seen: [...seen], steps });
})()</script>`;

/** A page that is given its thread when `insert()` is called. */
const inserting = (into: string, markup: string, script: string): string =>
  `${pageStart(WATCH)}${PAGE_END}`.replace('<ol class="comment-list"></ol>', markup) +
  `<script>const rows = ${JSON.stringify(ROWS)}; window.insert = () => { const into = document.querySelector('${into}'); ${script} };</script>`;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/empty': '<!doctype html><title>Empty</title>',
    '/streamed': streamed(
      [
        pageStart(WATCH),
        ...Array.from({ length: 6 }, (_, n) => ROWS.slice(n * 100, n * 100 + 100).join('')),
        PAGE_END,
      ],
      20,
    ),
    '/list': inserting(
      '.into',
      '<div class="into"></div>',
      `into.innerHTML = '<ol class="comment-list">' + rows.join('') + '</ol>';`,
    ),
    '/rows': inserting('ol', '<ol class="comment-list"></ol>', `into.innerHTML = rows.join('');`),
    '/one-by-one': inserting(
      'ol',
      '<ol class="comment-list"></ol>',
      `for (const row of rows) into.insertAdjacentHTML('beforeend', row);`,
    ),
    '/more': inserting(
      'ol',
      `<ol class="comment-list">${ROWS.slice(0, 60).join('')}</ol>`,
      `into.insertAdjacentHTML('beforeend', rows.slice(60).join(''));`,
    ),
    '/unnamed': inserting(
      '.into',
      '<div class="into"></div>',
      `into.innerHTML = '<h2>Comments</h2><div>' + rows.join('').replaceAll(/<(\\/?)li/g, '<$1div') + '</div>';`,
    ),
  });
});
afterAll(() => site.close());

const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (window as unknown as { watched(): Watched }).watched());
const insert = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { insert?(): void }).insert?.());

describe.each(BROWSERS)('a long thread in %s', (name) => {
  test.each([
    ['that a server sends in parts', '/streamed'],
    ['inserted with its list', '/list'],
    ['inserted into its list', '/rows'],
    ['inserted comment by comment', '/one-by-one'],
    ['inserted below a few comments', '/more'],
    ['inserted in elements without a name', '/unnamed'],
  ])('%s is folded whole, in slices, and never seen unfolded in the window', async (_, path) => {
    const { page, errors, close } = await open(name, `${site.origin}/empty`);
    await page.bringToFront();
    await page.goto(site.origin + path);
    await insert(page);
    await page.waitForFunction(
      (spam) => (window as unknown as { watched(): Watched }).watched().steps.at(-1) === spam,
      { timeout: 30_000 },
      SPAM,
    );
    const { seen, steps } = await watched(page);
    expect(seen).toEqual([]);
    expect(steps.filter((hidden) => hidden > 0 && hidden < SPAM)).not.toEqual([]);
    const genuine = await page.$$eval(
      '[data-genuine]',
      (items) =>
        items.filter((item) => !item.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          .length,
    );
    expect(genuine).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});
