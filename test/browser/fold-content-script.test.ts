import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibleNames } from './firefox-window.ts';
import { BROWSERS, launchOwn, open, picture } from './harness.ts';
import { accessibleTexts, visibleTexts } from './seen.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

/** The built extension on a page that allows no style and no script but its own: the line needs neither. */
/** Styles and scripts of pages that would rather have no line, or another one. */
const AGAINST: Readonly<Record<string, string>> = {
  'makes all letters nothing':
    '* { font-size: 0 !important; line-height: 0 !important; letter-spacing: -9em !important }',
  'makes all letters invisible':
    '* { color: transparent !important; -webkit-text-fill-color: transparent !important; background: #fff !important }',
  'turns and shifts what is in a comment':
    'li > * { text-indent: -9999px !important; text-transform: uppercase !important; writing-mode: vertical-rl !important }',
  'lets nothing be pressed':
    '* { pointer-events: none !important; user-select: none !important; cursor: none !important }',
  'moves slowly':
    '* { transition: all 9s !important; animation: fade 9s infinite !important } @keyframes fade { from { opacity: 1 } to { opacity: .99 } }',
  'resets everything': '* { all: revert !important }',
  'makes comments boxes of other kinds':
    'li { display: flex !important } li > * { float: left !important; columns: 3 !important; white-space: pre !important }',
  'counts and quotes':
    'li *::before, li *::after { content: "AD AD AD" !important; display: block !important }',
};

let site: Site;
beforeAll(async () => {
  const strict = "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'none'";
  site = await serve({
    '/strict': (_, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': strict,
      });
      response.end(threadPage(thread(9)));
    },
    '/plain': threadPage(thread(9)),
    ...Object.fromEntries(
      Object.entries(AGAINST).map(([what, style]) => [
        `/${encodeURIComponent(what)}`,
        threadPage(thread(9), `<style>${style}</style>`),
      ]),
    ),
  });
});
afterAll(() => site.close());

describe.each(BROWSERS)('in %s', (name) => {
  test('a line stands, in its own style, where the page allows none', async () => {
    const { page, errors, close } = await open(name, `${site.origin}/strict`);
    await page.bringToFront();
    const heights = async () =>
      page.$$eval('li[data-spam] article', (all) => all.map((one) => one.getBoundingClientRect().height));
    expect(await heights()).toEqual([28, 28, 28]);
    await picture(page, `strict-${name}`);
    expect((await visibleTexts(page)).join()).not.toContain('cheap pills online');
    expect(errors).toEqual([]);
    await close();
  });

  test.each(Object.keys(AGAINST))('a line stands, and opens by keyboard, where the page %s', async (what) => {
    const { page, errors, close } = await open(name, `${site.origin}/${encodeURIComponent(what)}`);
    await page.bringToFront();
    await picture(page, `against-${name}-${what.replaceAll(' ', '-')}`);
    const sizes = await page.$$eval('li[data-spam] article', (all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width >= 80 && height >= 20),
    );
    expect(sizes).toHaveLength(3);
    expect((await visibleTexts(page)).join()).not.toContain('cheap pills online');
    const atLine = () => page.evaluate(() => document.activeElement?.closest('[data-spam]') !== null);
    for (let presses = 0; presses < 20 && !(await atLine()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const opened = () =>
      page.$$eval(
        'li[data-spam] p',
        (texts) =>
          texts.filter((text) => text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
            .length,
      );
    await expect.poll(opened).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });
});

test('the built extension names its lines to screen readers, in Chromium', async () => {
  const { page, close } = await open('chromium', `${site.origin}/plain`);
  const names = await accessibleTexts(page);
  expect(names.filter((text) => /folded/.test(text)).length).toBeGreaterThanOrEqual(3);
  expect(names.join()).not.toContain('cheap pills online');
  await close();
});

test('the built extension names its lines to screen readers, in Firefox', async () => {
  const own = await launchOwn('firefox');
  const { page } = await open('firefox', `${site.origin}/plain`, own);
  await page.bringToFront();
  const lines = async () => (await accessibleNames(own)).filter((name) => /^grouping: .*folded/.test(name));
  await expect.poll(lines).toHaveLength(3);
  const names = await accessibleNames(own);
  expect(names.filter((name) => name === 'pushbutton: Show')).toHaveLength(3);
  expect(names.join()).toContain('The ferry was late again');
  expect(names.join()).not.toMatch(/cheap pills online|viagra/);
  await own.browser.close();
});
