import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launched, open, settled, store, type Visit } from './harness.ts';
import { accessibleTexts, visibleTexts } from './seen.ts';
import { type Site, serve } from './serve.ts';

/** The same seven spam entries below the same article, in five kinds of markup. */
const SHAPES = ['k2', 'cards', 'flat', 'table', 'br'] as const;

interface Expected {
  readonly blocks: readonly {
    readonly items: readonly { readonly date: string; readonly author: string; readonly text: string }[];
  }[];
  readonly keep: readonly string[];
}

const source = (shape: string): string => readFileSync(`test/pages/seed-${shape}/source.html`, 'utf8');
const expected = (shape: string): Expected =>
  JSON.parse(readFileSync(`test/pages/seed-${shape}/expected.json`, 'utf8'));
const spamOf = (shape: string): readonly string[] =>
  expected(shape).blocks.flatMap(({ items }) =>
    items.flatMap(({ date, author, text }) => [date, author, text]),
  );

let site: Site;
beforeAll(async () => {
  site = await serve(Object.fromEntries(SHAPES.map((shape) => [`/${shape}`, source(shape)])));
});
afterAll(() => site.close());

/** Those of the texts that a reader sees. */
async function seenOf(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const seen = (await visibleTexts(page)).join('\n');
  return texts.filter((text) => seen.includes(text));
}

/** Presses the first button of ours that the Tab key reaches: the only focus in an element that is no control itself. */
async function pressShow(page: Page): Promise<void> {
  for (let pressed = 0; pressed < 30; pressed++) {
    await page.keyboard.press('Tab');
    const own = await page.evaluate(() =>
      document.activeElement?.matches(':not(body, a, input, textarea, button)'),
    );
    if (own) return void (await page.keyboard.press('Enter'));
  }
  throw new Error('The Tab key reaches no button of ours.');
}

const markup = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** The document as the browser makes it of its source, without anyone else. */
const untouched = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  });

describe.each(BROWSERS)('in %s', (name) => {
  let visit: Visit;
  beforeEach(async () => store(await launched(name)));
  afterEach(async () => {
    await visit.close();
    await store(await launched(name));
  });

  describe.each(SHAPES)('spam in the markup of %s', (shape) => {
    test('is out of sight, and all else is not', async () => {
      visit = await open(name, `${site.origin}/${shape}`);
      expect(await seenOf(visit.page, spamOf(shape))).toEqual([]);
      expect(await seenOf(visit.page, expected(shape).keep)).toEqual(expected(shape).keep);
      expect(visit.errors).toEqual([]);
    });

    test('comes back by Show', async () => {
      visit = await open(name, `${site.origin}/${shape}`);
      await pressShow(visit.page);
      await settled();
      expect(await seenOf(visit.page, spamOf(shape))).toEqual(spamOf(shape));
    });

    test('stays, and the document is untouched, when the sensitivity is Off', async () => {
      await store(await launched(name), { settings: { sensitivity: 0 } });
      visit = await open(name, `${site.origin}/${shape}`);
      expect(await seenOf(visit.page, spamOf(shape))).toEqual(spamOf(shape));
      expect(await markup(visit.page)).toBe(await untouched(visit.page));
    });

    test('comes back, and the document is untouched again, when it is switched Off later', async () => {
      visit = await open(name, `${site.origin}/${shape}`);
      await store(await launched(name), { settings: { sensitivity: 0 } });
      await settled();
      expect(await seenOf(visit.page, spamOf(shape))).toEqual(spamOf(shape));
      expect(await markup(visit.page)).toBe(await untouched(visit.page));
    });
  });
});

describe('for screen readers', () => {
  let visit: Visit;
  beforeEach(async () => store(await launched('chromium')));
  afterEach(() => visit.close());

  test.each(SHAPES)('spam in the markup of %s is out of the tree, and all else is in it', async (shape) => {
    visit = await open('chromium', `${site.origin}/${shape}`);
    const texts = (await accessibleTexts(visit.page)).join('\n');
    expect(spamOf(shape).filter((text) => texts.includes(text))).toEqual([]);
    expect(expected(shape).keep.filter((text) => !texts.includes(text))).toEqual([]);
  });
});
