// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { FoundItem } from '../../src/find/block.ts';
import type { Decision } from '../../src/fold/folder.ts';
import { plan, rememberSeparators } from '../../src/fold/plan.ts';

/** Items are the elements with an id, replies those of class `r`; capital ids are folded, `data-open` opened. */
function lay(html: string, together = false) {
  document.body.innerHTML = html;
  const items: FoundItem[] = [...document.querySelectorAll('[id]')].map((element) => ({
    nodes: [element],
    replies: [...element.querySelectorAll('.r')].filter((reply) => reply.closest('[id]') === element),
    item: {} as FoundItem['item'],
  }));
  const id = (item: FoundItem) => (item.nodes[0] as Element).id;
  const decisions = new Map<FoundItem, Decision>();
  for (const item of items) {
    const opened = (item.nodes[0] as HTMLElement).dataset['open'] !== undefined;
    if (/^[A-Z]/.test(id(item)))
      decisions.set(item, { folded: true, opened, category: 'seo', probability: 1 });
  }
  const laid = plan(items, decisions, rememberSeparators(), together);
  return {
    runs: laid.runs.map((run) => run.items.map(id).join('') + (run.opened ? ' open' : '')),
    kept: [...laid.kept].map(([item, replies]) => `${id(item)}:${replies.length}`),
    covered: [...laid.covered].map(id),
    separators: [...laid.separators].map(
      ([item, nodes]) => `${id(item)}:${nodes.map((node) => node.localName)}`,
    ),
  };
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('runs', () => {
  test.each([
    ['one folded item is a run', '<p id=a>a</p><p id=B>b</p>', ['B']],
    ['neighbours make one run', '<p id=A>a</p> <p id=B>b</p><p id=c>c</p><p id=D>d</p>', ['AB', 'D']],
    [
      'comments and scripts are no neighbours',
      '<p id=A>a</p><!-- x --><script></script><p id=B>b</p>',
      ['AB'],
    ],
    ['an empty shell is no neighbour', '<p id=A>a</p><div></div><p id=B>b</p>', ['AB']],
    ['words between part a run', '<p id=A>a</p>Page 2<p id=B>b</p>', ['A', 'B']],
    ['a picture between parts a run', '<p id=A>a</p><div><img></div><p id=B>b</p>', ['A', 'B']],
    ['an element of its own kind between parts a run', '<p id=A>a</p><x-ad></x-ad><p id=B>b</p>', ['A', 'B']],
    ['items of other parents join', '<div><p id=A>a</p></div><div><p id=B>b</p></div>', ['AB']],
    ['a run is open when all of it is', '<p id=A data-open>a</p><p id=B data-open>b</p>', ['AB open']],
    ['a run is not open when part of it is', '<p id=A data-open>a</p><p id=B>b</p>', ['AB']],
  ])('%s', (_, html, runs) => {
    expect(lay(html).runs).toEqual(runs);
  });

  test('cards side by side make one run wherever they stand', () => {
    expect(lay('<p id=A>a</p><p id=b>b</p>words<p id=C>c</p>', true).runs).toEqual(['AC']);
  });

  test('rules and breaks between two items go with the second', () => {
    const { runs, separators } = lay('<p id=A>a</p><hr><br><p id=B>b</p><hr><p id=c>c</p>');
    expect({ runs, separators }).toEqual({ runs: ['AB'], separators: ['B:hr,br'] });
  });
});

describe('replies', () => {
  const thread = (answer: string, open = '') =>
    `<div id=A ${open}><p>a</p><div class=r><div id=${answer}>x</div></div></div><div id=z>z</div>`;

  test('a genuine reply stays under a folded item', () => {
    expect(lay(thread('b'))).toMatchObject({ runs: ['A'], kept: ['A:1'], covered: [] });
  });

  test('a folded reply goes with the folded item', () => {
    expect(lay(thread('B'))).toMatchObject({ runs: ['AB'], kept: [], covered: ['B'] });
  });

  test('a folded reply of an opened item folds by itself', () => {
    expect(lay(thread('B', 'data-open'))).toMatchObject({ runs: ['AB'], kept: [], covered: [] });
  });

  test('replies nobody read stay; an empty place for replies does not', () => {
    const html = (inside: string) => `<div id=A><p>a</p><div class=r>${inside}</div></div>`;
    expect(lay(html('Who knows')).kept).toEqual(['A:1']);
    expect(lay(html('')).kept).toEqual([]);
  });

  test('a genuine answer deep below keeps the way to it', () => {
    const html = '<div id=A>a<div class=r><div id=B>b<div class=r><div id=c>c</div></div></div></div></div>';
    expect(lay(html)).toMatchObject({ runs: ['AB'], kept: ['A:1', 'B:1'], covered: [] });
  });
});
