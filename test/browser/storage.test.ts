import { globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { press, sees } from './extension-pages.ts';
import {
  BROWSERS,
  type BrowserName,
  launched,
  launchOwn,
  open,
  openExtensionPage,
  store,
  stored,
  type Visit,
} from './harness.ts';
import { spamSeen } from './seen.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

/** What is stored is all that a reader has with us: it must outlive whatever happens to a browser. */
const COMMENTS = thread(12);
const SPAM = COMMENTS.filter(({ spam }) => spam).length;

/** Bytes that Chromium takes from an extension (`storage.local.QUOTA_BYTES`). */
const QUOTA = 10 * 1024 * 1024;

/** Where browsers keep what an extension stores, below the profile. */
const STORAGE_FILES: Record<BrowserName, string> = {
  chromium: 'Default/Local Extension Settings/*/*.{log,ldb}',
  firefox: 'storage/default/moz-extension+++*/idb/*.sqlite*',
};

let site: Site;
beforeAll(async () => {
  site = await serve({ '/thread': threadPage(COMMENTS) });
});
afterAll(() => site.close());

const visits: Visit[] = [];
async function options(name: BrowserName): Promise<Visit> {
  const visit = await openExtensionPage(name, 'options.html');
  visits.push(visit);
  return visit;
}
const settingsOf = async (name: BrowserName) => (await stored(await launched(name)))['settings'];
describe.each(BROWSERS)('in %s', (name) => {
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    await store(await launched(name));
  });

  test('two pages that change settings at once lose nothing of each other', async () => {
    const pages = [await options(name), await options(name)];
    const chosen = [
      ['loans', 'gambling', 'pharmacy'],
      ['essay mills', 'job offers', 'link building'],
    ];
    await Promise.all(
      pages.map(({ page }, index) =>
        page.evaluate((names) => {
          for (const label of document.querySelectorAll('label'))
            if (names.includes(label.textContent ?? '')) label.click();
        }, chosen[index] ?? []),
      ),
    );
    const off = ['essays', 'gambling', 'jobs', 'loans', 'pharma', 'seo'];
    await expect
      .poll(async () => ((await settingsOf(name)) as { categoriesOff: string[] }).categoriesOff.toSorted())
      .toEqual(off);
  });
});

describe.each(BROWSERS)('in %s, what cannot be shared', (name) => {
  /** Of 100 KB that browsers let an extension share, these leave less than the settings below need. */
  const filling = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`other.${n}`, 'x'.repeat(8_000)]));
  const settings = { keepAuthors: Array.from({ length: 900 }, (_, n) => `Reader ${n}`) };

  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    await store(await launched(name));
    await store(await launched(name), {}, 'sync');
  });

  test('stays here and is said, and is shared with the next change once there is room', async () => {
    const running = await launched(name);
    await store(running, { settings });
    await store(running, filling, 'sync');
    const { page } = await options(name);
    await page.click('#transfer input[type=checkbox]');
    await sees(page, 'The browser refused to sync just now');
    expect(await settingsOf(name)).toEqual(settings);
    await store(running, {}, 'sync');
    await press(page, 'loans');
    await expect
      .poll(async () => Object.keys(await stored(running, 'sync')))
      .toEqual(expect.arrayContaining(['settings.categoriesOff.0', 'settings.keepAuthors.0']));
    expect(await settingsOf(name)).toEqual({ ...settings, categoriesOff: ['loans'] });
  });

  test('any more is taken back when sharing is switched off', async () => {
    const running = await launched(name);
    await store(running, { settings: { badge: false } });
    const { page } = await options(name);
    await page.click('#transfer input[type=checkbox]');
    await expect.poll(() => stored(running, 'sync')).toEqual({ 'settings.badge.0': 'false' });
    await page.click('#transfer input[type=checkbox]');
    await expect.poll(() => stored(running, 'sync')).toEqual({});
    expect(await settingsOf(name)).toEqual({ badge: false });
  });
});

test('Chromium: a full storage is said, what was stored stays, and pages go on', async () => {
  const running = await launched('chromium');
  const settings = { keepAuthors: ['Mara'] };
  // Room for less than a category's name: the browser counts keys, and values as JSON.
  const room = 20;
  const taken = 'settings'.length + JSON.stringify(settings).length + 'filling""'.length;
  const filling = 'x'.repeat(QUOTA - taken - room);
  await store(running, { settings, filling });
  const { page } = await options('chromium');
  const loans = () =>
    page.evaluate(() => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent === 'loans');
      return label?.querySelector('input')?.checked;
    });
  await press(page, 'loans');
  await sees(page, 'This could not be stored');
  expect(await settingsOf('chromium')).toEqual(settings);
  expect(await loans()).toBe(true);
  const visit = await open('chromium', `${site.origin}/thread`);
  visits.push(visit);
  expect(await spamSeen(visit.page)).toBe(0);
  expect(visit.errors).toEqual([]);
  await store(running, { settings });
  await press(page, 'loans');
  expect(await settingsOf('chromium')).toEqual({ ...settings, categoriesOff: ['loans'] });
  expect(await loans()).toBe(false);
  for (const one of visits.splice(0)) await one.close();
  await store(running);
});

const profile = (): string => mkdtempSync(join(inject('profiles'), 'again-'));
/** Starts a browser for the second time with the same profile; what it had stored may be there or be broken. */
const again = (name: BrowserName, userDataDir: string) => launchOwn(name, { userDataDir });

describe.each(BROWSERS)('%s, started again,', (name) => {
  test('goes by what was stored, from the first page on', async () => {
    const userDataDir = profile();
    const first = await launchOwn(name, { userDataDir });
    await store(first, { settings: { sensitivity: 0 } });
    await first.browser.close();
    const second = await again(name, userDataDir);
    const visit = await open(name, `${site.origin}/thread`, second);
    expect(await spamSeen(visit.page)).toBe(SPAM);
    expect((await stored(second))['settings']).toEqual({ sensitivity: 0 });
    await second.browser.close();
  });

  test('with its storage destroyed on the disk, folds as if new, and stores again', async () => {
    const userDataDir = profile();
    const first = await launchOwn(name, { userDataDir });
    await store(first, { settings: { sensitivity: 0, keepAuthors: ['Mara'] } });
    await first.browser.close();
    const files = globSync(join(userDataDir, STORAGE_FILES[name]));
    expect(files).not.toEqual([]);
    for (const file of files) writeFileSync(file, 'no storage of any browser '.repeat(500));
    const second = await again(name, userDataDir);
    const visit = await open(name, `${site.origin}/thread`, second);
    await expect.poll(() => spamSeen(visit.page)).toBe(0);
    expect(visit.errors).toEqual([]);
    const { page } = await openExtensionPage(name, 'options.html', second);
    await press(page, 'loans');
    await expect.poll(async () => (await stored(second))['settings']).toEqual({ categoriesOff: ['loans'] });
    await second.browser.close();
  });
});
