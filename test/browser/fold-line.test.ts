import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type FoldVisit, openFolded, painted, type Shape } from './fold/fold-page.ts';
import { BLOG, CARDS, DARK, FAINT, GRID, RIGHT_TO_LEFT } from './fold/scenes.ts';
import { SHAPES } from './fold/shapes.ts';
import { BROWSERS, picture } from './harness.ts';
import { accessibleTexts, visibleTexts } from './seen.ts';

const sight = async (visit: FoldVisit) => (await visibleTexts(visit.page)).join('\n');

/** Presses Tab until the focus is back at the start; what had it on the way, a line of ours as its host's tag. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      return at === document.body || !at ? '' : `${at.localName} ${(at.textContent ?? '').slice(0, 12)}`;
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Moves the focus to the n-th line (from 0) by keyboard. */
async function focusLine(page: Page, nth = 0): Promise<void> {
  let seen = -1;
  for (let presses = 0; presses < 30 && seen < nth; presses++) {
    await page.keyboard.press('Tab');
    const ours = await page.evaluate(
      () => !document.activeElement?.matches('a, button, textarea, body, html, input'),
    );
    if (ours) seen++;
  }
}

describe.each(BROWSERS)('a line in %s', (name) => {
  test.each([
    ['light', BLOG],
    ['dark', DARK],
    ['faint', FAINT],
    ['rtl', RIGHT_TO_LEFT],
    ['grid of links', GRID],
    ['grid of cards', CARDS],
  ])('is fit to be looked at: %s', async (title, shape) => {
    const visit = await openFolded(name, shape);
    await picture(visit.page, `line-${name}-${title}`);
    await visit.page.setViewport({ width: 360, height: 640 });
    await picture(visit.page, `line-${name}-${title}-narrow`);
    await visit.page.setViewport({ width: 900, height: 640 });
    await focusLine(visit.page);
    await visit.page.keyboard.press('Enter');
    await painted(visit.page);
    await picture(visit.page, `line-${name}-${title}-open`);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  const LINKS = '<ul id=c><li><a href=#>SPAM pills</a></li><li><a href=#>Kept walk</a></li></ul>';
  const ROWS = '<table><tbody id=c><tr><td>SPAM pills</td></tr><tr><td>Kept walk</td></tr></tbody></table>';
  test.each([
    ['at the end of what ends with the list', `<main><h3>Related</h3>${LINKS}</main>`, 'li', 'main'],
    [
      'under the heading, where more follows',
      `<main><h3>Related</h3>${LINKS}<form>F</form></main>`,
      'li',
      'h3',
    ],
    ['the same for a table', `<main><h3>Related</h3>${ROWS}<form>F</form></main>`, 'tr', 'h3'],
  ])('stands %s, if no item can bear it', async (_, html, items, host) => {
    const shape = { html, container: '#c', items, kind: 'related', spam: [] } as const;
    const visit = await openFolded(name, shape);
    const below = () =>
      visit.page.$eval(host, (element) => {
        const last = element.lastElementChild ?? element.firstChild;
        const range = document.createRange();
        if (last) range.selectNode(last);
        return element.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom;
      });
    const before = await below();
    await visit.fold([0]);
    expect((await below()) - before).toBeGreaterThanOrEqual(24);
    await visit.close();
  });

  test.each(['dim', 'mark', 'remove'] as const)('style %s', async (style) => {
    const visit = await openFolded(name, BLOG, style);
    await picture(visit.page, `style-${name}-${style}`);
    expect((await sight(visit)).includes('SPAM')).toBe(style !== 'remove');
    await visit.undo();
    await visit.close();
  });

  test('opens and closes by keyboard, and the focus stays on its button', async () => {
    const visit = await openFolded(name, BLOG);
    const markup = await visit.markup();
    await focusLine(visit.page);
    await visit.page.keyboard.press('Enter');
    await painted(visit.page);
    expect(await sight(visit)).toContain('SPAM very nice article');
    expect(await sight(visit)).toContain('SPAM we place your site');
    expect(await sight(visit)).not.toContain('SPAM he came back');
    await visit.page.keyboard.press(' ');
    await painted(visit.page);
    expect(await sight(visit)).not.toContain('SPAM');
    expect(await visit.markup()).toBe(markup);
    await visit.close();
  });

  test('"Not spam" above an opened item is one step from its line', async () => {
    const visit = await openFolded(name, BLOG);
    await focusLine(visit.page);
    await visit.page.keyboard.press('Enter');
    await painted(visit.page);
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await painted(visit.page);
    expect(await visit.taught()).toEqual([1]);
    await visit.close();
  });

  test.each([
    ['links in a list', 'list items that are a link and nothing else', 'SPAM pills one'],
    ['bare text in a cell', 'text between breaks in a table cell', 'SPAM pills one'],
  ])(
    '"Not spam" of items that cannot bear it stands at the foot, with their words: %s',
    async (_, title, words) => {
      const visit = await openFolded(name, SHAPES[title] as Shape);
      const heights = () => visit.page.evaluate(() => document.body.getBoundingClientRect().height);
      await focusLine(visit.page);
      await visit.page.keyboard.press('Enter');
      await painted(visit.page);
      expect(await sight(visit)).toContain(words);
      const opened = await heights();
      await picture(visit.page, `line-${name}-foot-${title.replaceAll(' ', '-')}`);
      await visit.page.keyboard.press('Tab');
      await visit.page.keyboard.press('Enter');
      await painted(visit.page);
      expect(await visit.taught()).toEqual([1]);
      expect(await heights()).toBeLessThan(opened);
      await visit.close();
    },
  );

  test('folded items are out of the tab order; lines are in it', async () => {
    const visit = await openFolded(name, BLOG);
    expect(await tabStops(visit.page)).toEqual([
      'a Reply',
      expect.stringMatching(/^article Best Pills/),
      'a Reply', // the answer to spam
      'a Reply',
      expect.stringMatching(/^article dr spell/),
      'textarea ',
    ]);
    await visit.close();
  });

  test('a press on a line within a card is not a press on the card', async () => {
    const visit = await openFolded(name, {
      ...CARDS,
      html: CARDS.html.replaceAll('<article', '<article onclick="document.title=\'pressed\'"'),
    });
    await focusLine(visit.page);
    await visit.page.keyboard.press('Enter');
    expect(await visit.page.title()).not.toBe('pressed');
    await visit.close();
  });
});

test('screen readers find the lines, and nothing that is folded, in Chromium', async () => {
  const visit = await openFolded('chromium', BLOG);
  const texts = (await accessibleTexts(visit.page)).join('\n');
  expect(texts).not.toContain('SPAM');
  expect(texts).not.toContain('Best Pills');
  expect(texts).toContain('3 spam posts folded');
  expect(texts).toContain('Please stop advertising');
  await visit.close();
});
