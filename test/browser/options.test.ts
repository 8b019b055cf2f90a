import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindingsEverywhere, press, sees, textOf } from './extension-pages.ts';
import {
  BROWSERS,
  type BrowserName,
  launched,
  open,
  openExtensionPage,
  settled,
  store,
  stored,
  type Visit,
} from './harness.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

const COMMENTS = thread(12);
const LESSON = {
  label: 'ham',
  item: 'known',
  excerpt: 'My boots are fine',
  host: 'a.test',
  at: 1_700_000_000_000,
  features: [],
};

let site: Site;
beforeAll(async () => {
  site = await serve({ '/thread': threadPage(COMMENTS) });
});
afterAll(() => site.close());

const visits: Visit[] = [];
async function options(name: BrowserName, rows: Record<string, unknown> = {}): Promise<Page> {
  await store(await launched(name), rows);
  const visit = await openExtensionPage(name, 'options.html');
  visits.push(visit);
  return visit.page;
}
const settingsOf = async (name: BrowserName) => (await stored(await launched(name)))['settings'];

/** Types into the field of this label and presses Enter. */
async function enter(page: Page, label: string, text: string): Promise<void> {
  const id = await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    return labels.find((one) => one.textContent === wanted)?.htmlFor ?? '';
  }, label);
  await page.focus(`[id="${id}"]`);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settled();
}

/** Chooses a file with this content to import. */
async function choose(page: Page, content: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'spamfold-file-')), 'settings.json');
  writeFileSync(path, content);
  const input = await page.waitForSelector<'input'>('input[type=file]' as 'input');
  await input?.uploadFile(path);
  await settled();
}

describe.each(BROWSERS)('the options in %s', (name) => {
  afterEach(async () => {
    for (const visit of visits.splice(0)) {
      expect(visit.errors).toEqual([]);
      await visit.close();
    }
    await store(await launched(name));
  });

  test('store what is chosen, and nothing else', async () => {
    const page = await options(name, { settings: { colour: 'teal' } });
    expect(await page.title()).toBe('Spamfold options');
    await press(page, 'loans');
    await press(page, 'Show on the icon how many posts are folded');
    await press(page, 'All lists of related posts');
    expect(await settingsOf(name)).toEqual({
      colour: 'teal',
      categoriesOff: ['loans'],
      badge: false,
      wholeBlocks: { related: true },
    });
  });

  test('change an open page at once', async () => {
    const visit = await open(name, `${site.origin}/thread`);
    visits.push(visit);
    const page = await options(name);
    const seen = () =>
      visit.page.$$eval('[data-genuine] p', (texts) => texts.filter((text) => text.checkVisibility()).length);
    const before = await seen();
    await enter(page, 'Always fold posts with', 'reading room');
    const hit = COMMENTS.filter(({ spam, text }) => !spam && text.includes('reading room')).length;
    expect(hit).toBeGreaterThan(0);
    await expect.poll(seen).toBe(before - hit);
  });

  test('change at once how an open page looks, and back', async () => {
    const visit = await open(name, `${site.origin}/thread`);
    visits.push(visit);
    const page = await options(name);
    const heights = () =>
      visit.page.$$eval('[data-spam] article', (all) =>
        all
          .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          .map((one) => Math.round(one.getBoundingClientRect().height)),
      );
    const lines = COMMENTS.filter(({ spam }) => spam).map(() => 28);
    await expect.poll(heights).toEqual(lines);
    const choices = await page.$$('input[name=style]');
    const [line, , remove] = choices;
    await remove?.click();
    await expect.poll(heights).toEqual([]);
    await line?.click();
    await expect.poll(heights).toEqual(lines);
  });

  test.each([
    ['/win \\d+ dollars/', undefined],
    ['/(a+)+$/', 'would take very long'],
    ['/[/', 'no valid regular expression'],
    ['/x*/', 'fits every text'],
    ['   ', 'Type a word'],
  ])('judge the phrase %s', async (phrase, problem) => {
    const page = await options(name);
    await enter(page, 'Always fold posts with', phrase);
    if (problem === undefined) {
      expect(await settingsOf(name)).toEqual({ foldPhrases: [phrase] });
      return;
    }
    await sees(page, problem);
    expect(await page.$eval('input[type=text]', (field) => field.value)).toBe(phrase);
    expect(await settingsOf(name)).toBeUndefined();
  });

  test('list sites, and forget them', async () => {
    const page = await options(name);
    await enter(page, 'Add a site', 'https://www.news.test/a?b');
    expect(await settingsOf(name)).toEqual({ sites: { 'news.test': { sensitivity: 0 } } });
    await page.select('select', '3');
    await settled();
    expect(await settingsOf(name)).toEqual({ sites: { 'news.test': { sensitivity: 3 } } });
    await press(page, 'Remove news.test');
    expect(await settingsOf(name)).toEqual({ sites: {} });
    await enter(page, 'Add a site', 'two words');
    await sees(page, 'This is no name of a site.');
  });

  test('show what was taught, and forget it', async () => {
    const page = await options(name, { settings: { lessons: [LESSON] } });
    await sees(page, 'My boots are fine');
    await press(page, 'Forget');
    expect(await settingsOf(name)).toEqual({ lessons: [] });
  });

  test('count what a page folded, and erase the figures', async () => {
    visits.push(await open(name, `${site.origin}/thread`));
    const page = await options(name, { statistics: { '2020-W10': { seo: 41 } } });
    await sees(page, '41 posts folded so far');
    await press(page, 'Erase statistics');
    expect((await stored(await launched(name)))['statistics']).toBeDefined();
    await press(page, 'Erase statistics');
    expect((await stored(await launched(name)))['statistics']).toBeUndefined();
  });

  test('import a file after saying what it brings', async () => {
    const page = await options(name, { settings: { badge: false } });
    const settings = { keepAuthors: ['Mara'], foldPhrases: ['one', '/(a+)+$/'], colour: 'teal' };
    await choose(page, JSON.stringify({ spamfold: 1, settings }));
    const text = await textOf(page);
    expect(text).toContain('1 author');
    expect(text).toContain('1 word or phrase');
    expect(text).toContain('1 setting of another version');
    expect(text).toContain('/(a+)+$/');
    expect(await settingsOf(name)).toEqual({ badge: false });
    await press(page, 'Replace my settings');
    expect(await settingsOf(name)).toEqual({ keepAuthors: ['Mara'], foldPhrases: ['one'], colour: 'teal' });
  });

  test('refuse a wrong file and say why', async () => {
    const page = await options(name, { settings: { badge: false } });
    await choose(page, '{"version": 1}');
    await sees(page, 'The file was not exported by Spamfold.');
    expect(await settingsOf(name)).toEqual({ badge: false });
  });

  test('erase everything, after asking', async () => {
    const page = await options(name, { settings: { badge: false }, statistics: { '2020-W10': { seo: 1 } } });
    await press(page, 'Erase everything');
    expect(await settingsOf(name)).toEqual({ badge: false });
    await press(page, 'Erase everything');
    await sees(page, 'Everything is erased.');
    expect(await stored(await launched(name))).toEqual({});
  });

  test('share settings through the browser’s sync, and say when they are too many', async () => {
    const page = await options(name, { settings: { keepAuthors: ['Mara'] } });
    await page.click('#transfer input[type=checkbox]');
    await expect
      .poll(async () => (await stored(await launched(name), 'sync'))['settings.keepAuthors.0'])
      .toBe('["Mara"]');
    const many = Array.from({ length: 2_000 }, (_, index) => `${index} ${'long '.repeat(12)}`);
    await store(await launched(name), { settings: { foldPhrases: many }, sync: { on: true } });
    await sees(page, 'too long for the browser’s sync');
    await store(await launched(name), {}, 'sync');
  });
});

describe('the options for everyone', () => {
  const filled = {
    settings: {
      foldPhrases: ['cheap pills'],
      sites: { 'news.test': { sensitivity: 1.4 } },
      lessons: [LESSON, { ...LESSON, item: 'other', label: 'spam' }],
    },
    statistics: { '2020-W10': { seo: 41, loans: 3 } },
  };
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    await store(await launched('chromium'));
  });

  test.each([
    ['on the first day', {}],
    ['filled', filled],
  ])('pass WCAG 2.2 AA %s', async (_, rows) => {
    const page = await options('chromium', rows);
    await enter(page, 'Always fold posts with', '/[/');
    expect(await axeFindingsEverywhere(page)).toEqual([]);
  });

  test('fit any width, and twice the text size', async () => {
    const page = await options('chromium', filled);
    for (const width of [320, 760, 1200]) {
      await page.setViewport({ width, height: 700 });
      for (const size of ['100%', '200%']) {
        const overflow = await page.evaluate((font) => {
          document.documentElement.style.fontSize = font;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, size);
        expect(overflow, `${width} pixels, text of ${size}`).toBeLessThanOrEqual(0);
      }
    }
  });
});
