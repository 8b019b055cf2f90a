import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inWindow } from './firefox-window.ts';
import { BROWSERS, type BrowserName, launched, open } from './harness.ts';
import { type Site, serve } from './serve.ts';
import { commentHtml, FRAME_WATCH, PAGE_END, pageStart, thread, threadPage } from './thread.ts';

/** Pages that put new posts into old nodes, and pages that throw nodes away. */

const ROWS = thread(300);
/** Posts that stand in the page at a time. */
const WINDOW = 12;
const VIRTUAL = `<script>
  const rows = ${JSON.stringify(ROWS)};
  const list = document.querySelector('ol');
  const show = (from) => rows.slice(from, from + ${WINDOW}).forEach(({ id, author, text, spam }, index) => {
    const item = list.children[index];
    item.id = id;
    item.toggleAttribute('data-spam', spam);
    item.toggleAttribute('data-genuine', !spam);
    item.style.transform = 'translateY(' + from * 10 + 'px)';
    item.querySelector('.fn').textContent = author;
    item.querySelector('p').textContent = text;
  });
</script>`;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/virtual': pageStart(FRAME_WATCH) + ROWS.slice(0, WINDOW).map(commentHtml).join('') + PAGE_END + VIRTUAL,
    '/thread': threadPage(thread(60)),
  });
});
afterAll(() => site.close());

const shown = (page: Page): Promise<readonly string[]> =>
  page.$$eval('ol > li', (items) =>
    items
      .filter((item) =>
        item.querySelector('p')?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .map(({ id }) => id),
  );

/** Has the browser throw away whatever nobody holds. */
async function collectGarbage(name: BrowserName, page: Page): Promise<void> {
  if (name === 'firefox') {
    const script = 'data:,Cu.forceGC();Cu.forceCC();Cu.forceGC();';
    const code = `gBrowser.selectedBrowser.messageManager.loadFrameScript('${script}', false)`;
    await inWindow(await launched(name), code);
    return;
  }
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

describe.each(BROWSERS)('in %s', (name) => {
  test('a list that recycles its nodes is judged anew at each step, and no spam is painted', async () => {
    const { page, errors, close } = await open(name, `${site.origin}/virtual`);
    await page.bringToFront();
    for (const from of [0, 1, 2, 40, 41, 39, 200, 288, 0]) {
      await page.evaluate(`show(${from})`);
      const genuine = ROWS.slice(from, from + WINDOW).filter(({ spam }) => !spam);
      await expect.poll(() => shown(page)).toEqual(genuine.map(({ id }) => id));
    }
    const painted = await page.evaluate('painted().seen');
    expect(painted).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('a post that the page throws away is held by nobody, folded or not', async () => {
    const { page, close } = await open(name, `${site.origin}/thread`);
    await page.bringToFront();
    await page.evaluate(`{
      globalThis.left = [...document.querySelectorAll('ol > li')].map((item) => new WeakRef(item));
      document.querySelector('ol').replaceChildren();
    }`);
    const held = async () => {
      await collectGarbage(name, page);
      return page.evaluate('left.filter((one) => one.deref()).length');
    };
    await expect.poll(held, { interval: 500 }).toBe(0);
    await close();
  });
});
