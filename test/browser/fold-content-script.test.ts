import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibleNames } from './firefox-window.ts';
import { BROWSERS, launchOwn, open, picture } from './harness.ts';
import { accessibleTexts, visibleTexts } from './seen.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

/** The built extension on a page that allows no style and no script but its own: the line needs neither. */
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
