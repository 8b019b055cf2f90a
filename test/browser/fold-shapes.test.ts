import { describe, expect, test } from 'vitest';
import { openFolded } from './fold/fold-page.ts';
import { SHAPES } from './fold/shapes.ts';
import { BROWSERS, picture } from './harness.ts';
import { visibleTexts } from './seen.ts';

/** Where nothing but the markup itself can hide what a reader should not see. */
const TOUCHED = new Set(['styles that insist', 'text between breaks in a table cell']);

describe.each(BROWSERS)('in %s', (name) => {
  test.each(Object.entries(SHAPES))('folds %s', async (title, shape) => {
    const visit = await openFolded(name, { ...shape, spam: [] });
    const before = { markup: await visit.markup(), texts: await visibleTexts(visit.page) };
    await visit.fold(shape.spam);
    await picture(visit.page, `fold-${name}-${title.replaceAll(/\W+/g, '-')}`);

    const texts = (await visibleTexts(visit.page)).join('\n');
    expect(texts).not.toContain('SPAM');
    for (const kept of before.texts.filter(
      (text) => /^(Kept|HEAD|FOOT)/.test(text) && !text.includes('SPAM'),
    ))
      expect(texts).toContain(kept);
    if (!TOUCHED.has(title)) expect(await visit.markup()).toBe(before.markup);

    await visit.undo();
    expect(await visibleTexts(visit.page)).toEqual(before.texts);
    expect(await visit.markup()).toBe(before.markup);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });
});
