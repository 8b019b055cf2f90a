import { describe, expect, test } from 'vitest';
import { type FoldVisit, openFolded, painted } from './fold/fold-page.ts';
import { SHAPES } from './fold/shapes.ts';
import { BROWSERS } from './harness.ts';
import { visibleTexts } from './seen.ts';

/** Has the browser search the page as a link to a text does: the same machinery, and it needs no window to type in. */
async function search(visit: FoldVisit, words: string): Promise<void> {
  await visit.page.goto(`${visit.page.url()}#:~:text=${encodeURIComponent(words)}`);
  await new Promise((over) => setTimeout(over, 300));
  await painted(visit.page);
}

const sight = async (visit: FoldVisit) => (await visibleTexts(visit.page)).join('\n');

describe.each(BROWSERS)('find in page in %s', (name) => {
  test.each([
    'boxes in a box',
    'articles with text and nothing around it',
    'list items with boxes',
    'table rows',
    'flat neighbours without a wrapper',
    'text between breaks',
  ])('reaches folded text: %s', async (title) => {
    const shape = SHAPES[title];
    if (!shape) throw new Error(`no shape ${title}`);
    const visit = await openFolded(name, shape);
    const markup = await visit.markup();
    // The keys that open the search; no browser window is there to open it.
    await visit.page.evaluate(() =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })),
    );
    expect(await sight(visit)).not.toContain('SPAM');
    expect(await visit.markup()).toBe(markup);
    await search(visit, title.startsWith('articles') ? 'SPAM buy pills now' : 'SPAM casino two');
    expect(await sight(visit)).toContain('SPAM');
    expect(await visit.markup()).toBe(markup);
    expect(visit.errors).toEqual([]);
    await visit.close();
  });
});
