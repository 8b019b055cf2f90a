import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { BUILDS } from '../../tools/browser/build.ts';
import { FIREFOX_ID } from '../../tools/browser/launch.ts';
import { inWindow } from './firefox-window.ts';
import { BROWSERS, launched, launchOwn, open, type Running, store } from './harness.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

const COMMENTS = thread(12);
const GENUINE = COMMENTS.filter(({ spam }) => !spam).length;
const WRITES = `<script>
  const fill = () => {
    document.open();
    document.write(${JSON.stringify(threadPage(COMMENTS)).replaceAll('</', '<\\/')});
    document.close();
  };
</script>`;
const MOVES = `<script>
  const move = () => {
    history.pushState({}, '', '/story-2');
    document.title = 'Reading room opens';
    document.querySelector('article').innerHTML = '<h1>Reading room opens</h1><p>The library opens its new reading room on Friday, with forty seats by the window.</p>';
    document.querySelector('ol').innerHTML = ${JSON.stringify(
      thread(6, 30)
        .map(
          ({ id, author, text }) =>
            `<li id="${id}" class="comment" ${id.endsWith('1') || id.endsWith('4') ? 'data-spam' : 'data-genuine'}><article class="comment-body"><b class="fn">${author}</b> <time datetime="2024-03-05">5 March 2024</time><div class="comment-content"><p>${text}</p></div></article></li>`,
        )
        .join(''),
    ).replaceAll('</', '<\\/')};
  };
</script>`;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/thread': threadPage(COMMENTS),
    '/other': '<!doctype html><title>Other</title><p>Another page',
    '/writes': threadPage([], WRITES),
    '/moves': threadPage(COMMENTS, MOVES),
  });
});
afterAll(() => site.close());

const visible = (page: Page): Promise<readonly [spam: number, genuine: number]> =>
  page.evaluate(() => {
    const count = (items: string) =>
      [...document.querySelectorAll(`${items} p`)].filter((text) =>
        text.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      ).length;
    return [count('[data-spam]'), count('[data-genuine]')] as const;
  });
const FOLDED = [0, GENUINE];
const OPEN = [COMMENTS.length - GENUINE, GENUINE];
const becomes = (page: Page, expected: readonly number[]) =>
  expect.poll(() => visible(page)).toEqual(expected);
/** Moves as a page itself does: a driver waits for a load that a page from the back-forward cache never has. */
const move = async (page: Page, how: string, path: string): Promise<void> => {
  await page.evaluate(`setTimeout(() => { ${how} })`);
  const at = () => page.evaluate(() => location.pathname).catch(() => '');
  await expect.poll(at).toBe(path);
};
const markup = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const choose = (running: Running, settings: Partial<Settings> = {}): Promise<void> =>
  store(running, { settings: { ...DEFAULTS, ...settings } });

describe.each(BROWSERS)('in %s', (name) => {
  afterEach(async () => store(await launched(name)));

  test.each([
    ['the site is switched off', { sites: { 'news.test': { sensitivity: 0 } } }],
    ['folding is switched off', { sensitivity: 0 }],
  ])('an open page is as it was when %s, and folds again when it is on', async (_, off) => {
    const running = await launched(name);
    const { page, close } = await open(name, `${site.origin}/thread`);
    const folded = await markup(page);
    await becomes(page, FOLDED);
    await choose(running, off);
    await becomes(page, OPEN);
    const source = await (await fetch(`${site.origin.replace('news.test', '127.0.0.1')}/thread`)).text();
    const plain = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
      source,
    );
    expect(await markup(page)).toBe(plain);
    expect(folded).toBe(plain);
    await choose(running);
    await becomes(page, FOLDED);
    await close();
  });

  test.each([
    ['nothing', {}],
    ['rubbish', { settings: 'rubbish' }],
    ['settings of no sense', { settings: { sensitivity: 'loud', sites: 7, lessons: { a: 1 }, style: null } }],
    ['nonsense everywhere', { settings: [[]], statistics: 'many', sync: 3 }],
  ])('with %s stored it folds as with a fresh profile', async (_, values) => {
    await store(await launched(name), values);
    const { page, errors, close } = await open(name, `${site.origin}/thread`);
    await becomes(page, FOLDED);
    expect(errors).toEqual([]);
    await close();
  });

  test('a page one comes back to is folded, by the settings of now', async () => {
    const running = await launched(name);
    const { page, errors, close } = await open(name, `${site.origin}/thread`);
    await becomes(page, FOLDED);
    await move(page, 'location.href = "/other"', '/other');
    await move(page, 'history.back()', '/thread');
    await becomes(page, FOLDED);
    await move(page, 'location.href = "/other"', '/other');
    await choose(running, { sensitivity: 0 });
    await move(page, 'history.back()', '/thread');
    await becomes(page, OPEN);
    expect(errors).toEqual([]);
    await close();
  });

  test('a document that is written anew is folded', async () => {
    const { page, errors, close } = await open(name, `${site.origin}/writes`);
    await page.evaluate('fill()');
    await becomes(page, FOLDED);
    await choose(await launched(name), { sensitivity: 0 });
    await becomes(page, OPEN);
    expect(errors).toEqual([]);
    await close();
  });

  test('a page that moves to another address without loading is folded', async () => {
    const { page, errors, close } = await open(name, `${site.origin}/moves`);
    await becomes(page, FOLDED);
    await page.evaluate('move()');
    await becomes(page, [0, 4]);
    expect(errors).toEqual([]);
    await close();
  });
});

test('Chromium: an extension that goes leaves every open page as it was', async () => {
  const own = await launchOwn('chromium');
  const { page, errors } = await open('chromium', `${site.origin}/thread`, own);
  await becomes(page, FOLDED);
  const before = await markup(page);
  await own.browser.uninstallExtension(new URL(own.extensionUrl('')).host);
  await becomes(page, OPEN);
  expect(await markup(page)).toBe(before);
  expect(errors).toEqual([]);
  await own.browser.close();
});

/** Until Firefox has laid our sheet on the page, with which it takes back what we wrote. */
const tied = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...getComputedStyle(document.documentElement)].some((property) => property.startsWith('--spamfold')),
  );

/** What a reader does to the extension in Firefox. */
const addon = (own: Running, act: string): Promise<unknown> =>
  inWindow(
    own,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${FIREFOX_ID}');
      await addon.${act}();
    })()`,
  );

test.each([
  ['removed', (own: Running) => own.browser.uninstallExtension(FIREFOX_ID)],
  ['switched off', (own: Running) => addon(own, 'disable')],
])('Firefox: an extension that is %s leaves every open page as it was', async (_, go) => {
  const own = await launchOwn('firefox');
  const { page, errors } = await open('firefox', `${site.origin}/thread`, own);
  await becomes(page, FOLDED);
  await tied(page);
  const before = await markup(page);
  await go(own);
  await becomes(page, OPEN);
  expect(await markup(page)).toBe(before);
  expect(errors).toEqual([]);
  await own.browser.close();
});

test('Firefox: a page one comes back to after the extension went is as it was', async () => {
  const own = await launchOwn('firefox');
  const { page, errors } = await open('firefox', `${site.origin}/thread`, own);
  await becomes(page, FOLDED);
  await move(page, 'location.href = "/other"', '/other');
  await own.browser.uninstallExtension(FIREFOX_ID);
  await move(page, 'history.back()', '/thread');
  await becomes(page, OPEN);
  expect(errors).toEqual([]);
  await own.browser.close();
});

test.each(BROWSERS)('%s: after an update an open page is folded, by lines that answer', async (name) => {
  const own = await launchOwn(name);
  const { page, errors } = await open(name, `${site.origin}/thread`, own);
  await becomes(page, FOLDED);
  const before = await markup(page);
  await own.browser.installExtension(BUILDS[name]);
  // Chromium's old script notices within a second or two; Firefox's is gone at once.
  await pause(3_000);
  await becomes(page, FOLDED);
  await page.bringToFront();
  const atLine = () => page.evaluate(() => document.activeElement?.closest('[data-spam]') !== null);
  for (let presses = 0; presses < 20 && !(await atLine()); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await becomes(page, [1, GENUINE]);
  expect(await markup(page)).toBe(before);
  await choose(own, { sensitivity: 0 });
  await becomes(page, OPEN);
  expect(errors).toEqual([]);
  await own.browser.close();
});
