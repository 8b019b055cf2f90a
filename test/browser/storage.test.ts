import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPopup, press, sees } from './extension-pages.ts';
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
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

/** What is stored is all that a reader has with us: it must outlive whatever happens to a browser. */
const COMMENTS = thread(12);
const SPAM = COMMENTS.filter(({ spam }) => spam).length;

/** Bytes that Chromium takes from an extension (`storage.local.QUOTA_BYTES`). */
const QUOTA = 10 * 1024 * 1024;

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
const spamSeen = ({ page }: Visit): Promise<number> =>
  page.$$eval(
    '[data-spam] p',
    (texts) => texts.filter((text) => text.getBoundingClientRect().height > 1).length,
  );

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
  expect(await spamSeen(visit)).toBe(0);
  expect(visit.errors).toEqual([]);
  await store(running, { settings });
  await press(page, 'loans');
  expect(await settingsOf('chromium')).toEqual({ ...settings, categoriesOff: ['loans'] });
  expect(await loans()).toBe(false);
  for (const one of visits.splice(0)) await one.close();
  await store(running);
});

test('Chromium: what a reader teaches is kept though the background was ended', async () => {
  const running = await launched('chromium');
  const visit = await open('chromium', `${site.origin}/thread`);
  const popup = await openPopup('chromium', `${site.origin}/thread`);
  visits.push(visit, popup);
  const worker = await running.browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker())?.close();
  await press(popup.page, 'Not spam');
  await expect.poll(() => settingsOf('chromium')).toMatchObject({ lessons: [{ label: 'ham' }] });
  await expect.poll(() => spamSeen(visit)).toBe(1);
  for (const one of visits.splice(0)) await one.close();
  await store(running);
});

test('Chromium: a browser that starts again goes by what was stored, from the first page on', async () => {
  const userDataDir = mkdtempSync(join(inject('profiles'), 'again-'));
  const first = await launchOwn('chromium', { userDataDir });
  await store(first, { settings: { sensitivity: 0 } });
  await first.browser.close();
  const second = await launchOwn('chromium', { userDataDir });
  const visit = await open('chromium', `${site.origin}/thread`, second);
  expect(await spamSeen(visit)).toBe(SPAM);
  expect((await stored(second))['settings']).toEqual({ sensitivity: 0 });
  await second.browser.close();
});
