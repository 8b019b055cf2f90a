import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from './extension-pages.ts';
import {
  BROWSERS,
  type BrowserName,
  launched,
  open,
  openExtensionPage,
  store,
  type Visit,
} from './harness.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

/** Everything that can be used by pointer can be reached by Tab, and shows that it has the focus. */

const FILLED = {
  settings: { foldPhrases: ['cheap pills'], sites: { 'news.test': { sensitivity: 1.4 } } },
  statistics: { '2020-W10': { seo: 41, loans: 3 } },
};

let site: Site;
beforeAll(async () => {
  site = await serve({ '/thread': threadPage(thread(12)) });
});
afterAll(() => site.close());

const visits: Visit[] = [];
afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.close();
});

/** Names of what can be used: of a group of radio buttons the chosen one, for arrows move among them. */
const usable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea');
    const found = [...all].filter(
      (one) =>
        one.checkVisibility() &&
        !one.matches(':disabled, [type=radio]:not(:checked), [tabindex="-1"], [hidden]'),
    );
    for (const [index, one] of found.entries()) one.dataset['stop'] = `${index} ${one.localName}`;
    return found.map((one) => one.dataset['stop'] ?? '');
  });

/** Presses Tab all the way round: what had the focus, and what of it did not show it. */
async function walk(
  page: Page,
): Promise<{ readonly stops: readonly string[]; readonly unseen: readonly string[] }> {
  const stops: string[] = [];
  const unseen: string[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null;
      const near = [one, one?.nextElementSibling, one?.previousElementSibling, one?.parentElement];
      const rings = near.filter((element) => element && getComputedStyle(element).outlineStyle !== 'none');
      // The ring of a slider is around its handle, of which no script can ask the style.
      const seen = rings.length > 0 || one?.matches('[type=range]:focus-visible') === true;
      return { stop: one?.dataset['stop'], seen };
    });
    if (at.stop === undefined || stops.includes(at.stop)) {
      if (stops.length > 0) break;
      continue;
    }
    stops.push(at.stop);
    if (!at.seen) unseen.push(at.stop);
  }
  return { stops, unseen };
}

const PAGES: readonly (readonly [string, (name: BrowserName) => Promise<Visit>])[] = [
  [
    'the popup',
    async (name) => {
      visits.push(await open(name, `${site.origin}/thread`));
      return openPopup(name, `${site.origin}/thread`);
    },
  ],
  ['the options', (name) => openExtensionPage(name, 'options.html')],
  ['the welcome page', (name) => openExtensionPage(name, 'welcome.html')],
];

describe.each(BROWSERS)('by keyboard alone in %s', (name) => {
  afterEach(async () => store(await launched(name)));

  test.each(PAGES)('all of %s is reached, in its order, and seen to be', async (_, openPage) => {
    await store(await launched(name), FILLED);
    const visit = await openPage(name);
    visits.push(visit);
    await visit.page.bringToFront();
    const expected = await usable(visit.page);
    expect(expected.length).toBeGreaterThan(5);
    const { stops, unseen } = await walk(visit.page);
    expect(stops).toEqual(expected);
    expect(unseen).toEqual([]);
  });
});
