import { describe, expect, test } from 'vitest';
import { type FoldVisit, openFolded, painted, type Shape } from './fold/fold-page.ts';
import { BLOG, CARDS, GRID } from './fold/scenes.ts';
import { SHAPES } from './fold/shapes.ts';
import { visibleTexts } from './seen.ts';

/**
 * In Firefox an extension that goes takes its script along, before it could undo. The sheet it laid on the document goes
 * too, and then a reader sees the page as it was, to the pixel, though nobody cleaned up.
 */
const SCENES: Readonly<Record<string, Shape>> = { ...SHAPES, 'a blog': BLOG, 'a grid': GRID, cards: CARDS };
/** An emptied text is not given back: nothing but the text itself can hide it. */
const LOST = new Set(['text between breaks in a table cell']);
const TIED = Object.entries(SCENES).filter(([title]) => !LOST.has(title));

/** Where each element stands, and how large; whole pixels. */
const places = (visit: FoldVisit): Promise<readonly string[]> =>
  visit.page.$$eval('body *', (all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map(Math.round)}`;
    }),
  );

describe('in firefox, when the sheet goes, the page is as it was:', () => {
  test.each(TIED)('%s', async (_, shape) => {
    const visit = await openFolded('firefox', { ...shape, spam: [] });
    const before = { texts: await visibleTexts(visit.page), places: await places(visit) };
    await visit.fold(shape.spam);
    await painted(visit.page);
    expect((await visibleTexts(visit.page)).join()).not.toContain('SPAM');
    await visit.run('bench.leave()');
    expect(await visibleTexts(visit.page)).toEqual(before.texts);
    expect(await places(visit)).toEqual(before.places);
    await visit.close();
  });

  test.each(['dim', 'mark', 'remove'] as const)('style %s', async (style) => {
    const visit = await openFolded('firefox', { ...BLOG, spam: [] }, style);
    const before = { texts: await visibleTexts(visit.page), places: await places(visit) };
    await visit.fold(BLOG.spam);
    await visit.run('bench.open([1], true)');
    await painted(visit.page);
    await visit.run('bench.leave()');
    expect(await visibleTexts(visit.page)).toEqual(before.texts);
    expect(await places(visit)).toEqual(before.places);
    expect(
      await visit.page.$$eval('li, article', (all) =>
        all.map((one) => `${getComputedStyle(one).opacity} ${getComputedStyle(one).outlineStyle}`),
      ),
    ).not.toContainEqual(expect.stringMatching(/0\.35|dashed/));
    await visit.close();
  });

  test('what a folder left that is no more stays as the page has it, when another comes', async () => {
    const visit = await openFolded('firefox', BLOG);
    await visit.run('bench.leave()');
    await visit.run(`bench.start(${JSON.stringify({ ...BLOG, spam: [] })}, 'line')`);
    await visit.fold([0]);
    const texts = (await visibleTexts(visit.page)).join();
    expect(texts).toContain('SPAM we place your site');
    expect(texts).not.toContain('We took the morning ferry');
    await visit.close();
  });
});
