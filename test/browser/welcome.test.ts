import { afterEach, describe, expect, test } from 'vitest';
import { axeFindingsEverywhere, press, sees } from './extension-pages.ts';
import {
  BROWSERS,
  type BrowserName,
  launched,
  openExtensionPage,
  settled,
  store,
  stored,
  type Visit,
} from './harness.ts';

const visits: Visit[] = [];
async function welcome(name: BrowserName) {
  const visit = await openExtensionPage(name, 'welcome.html');
  visits.push(visit);
  return visit.page;
}
afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.close();
});

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  afterEach(async () => store(await launched(name)));

  test('judges comments in several languages and folds the spam among them', async () => {
    const page = await welcome(name);
    const languages = await page.$$eval('.comment', (all) => all.map((one) => one.getAttribute('lang')));
    expect(new Set(languages).size).toBeGreaterThan(5);
    await sees(page, 'spam post folded');
    await press(page, 'Show');
    await sees(page, 'without prescription');
  });

  test('lets the slider and the categories be tried without storing anything', async () => {
    const page = await welcome(name);
    const lines = () => page.$$eval('.line', (all) => all.length);
    const before = await lines();
    expect(before).toBeGreaterThan(0);
    await press(page, 'pharmacy');
    expect(await lines()).toBeLessThan(before);
    await press(page, 'Off');
    expect(await lines()).toBe(0);
    expect((await stored(await launched(name)))['settings']).toBeUndefined();
  });

  test('stores a sensitivity that was tried when asked to', async () => {
    const page = await welcome(name);
    await page.focus('input[type=range]');
    await page.keyboard.press('End');
    await settled();
    await press(page, 'Use this sensitivity');
    expect((await stored(await launched(name)))['settings']).toEqual({ sensitivity: 3 });
  });
});

test('the welcome page passes WCAG 2.2 AA', async () => {
  const page = await welcome('chromium');
  await press(page, 'Show');
  expect(await axeFindingsEverywhere(page)).toEqual([]);
});
