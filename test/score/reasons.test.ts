import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/score/item.ts';
import { createJudge } from '../../src/score/judge.ts';
import { comment, link, NOWHERE, reasonsOf, verdictOn } from './judged.ts';

const anyItem: fc.Arbitrary<Item> = fc
  .record({
    kind: fc.constantFrom('comments' as const, 'related' as const, 'recent-comments' as const),
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'Buy viagra online at https://pills.top',
        'Thanks, that solved it',
        'best casino bonus',
        '最高のカジノ',
      ),
    ),
    author: fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('cheap pills', 'Ann', 'RichardPreer')),
    authorHref: fc.webUrl(),
    hrefs: fc.array(fc.webUrl(), { maxLength: 4 }),
    depth: fc.nat(6),
    likes: fc.nat(60),
    staff: fc.boolean(),
    paid: fc.boolean(),
  })
  .map(({ hrefs, ...fields }) => ({ ...fields, links: hrefs.map((href) => link(href, 'here')) }));

const total = (item: Item): number => reasonsOf(item).reduce((sum, { share }) => sum + share, 0);

describe('reasons', () => {
  test('sum to the log-odds', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(total(item)).toBeCloseTo(verdictOn(item).logOdds, 5);
      }),
    );
  });

  test('sum to the log-odds in a block, where items speak against each other', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 2, maxLength: 8 }), (items) => {
        const judge = createJudge(NOWHERE);
        const given = judge.add([...items, ...items.map((item) => ({ ...item, author: 'Another' }))]);
        for (const item of items) {
          const sum = judge.explain(item).reduce((before, { share }) => before + share, 0);
          expect(sum).toBeCloseTo(given.get(item)?.logOdds ?? Number.NaN, 5);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('show words that stand in the item', () => {
    const text = 'Cheap viagra and cialis without prescription, order now at our online pharmacy';
    const shown = reasonsOf(comment(text)).flatMap(({ words }) => words);
    expect(shown.length).toBeGreaterThan(0);
    for (const word of shown) expect(text).toContain(word);
  });

  test('are told largest first', () => {
    const sizes = reasonsOf(comment('best online casino', { author: 'casino bonus' })).map(({ share }) =>
      Math.abs(share),
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test('of an item nobody added are none', () => {
    expect(createJudge(NOWHERE).explain(comment('Hello'))).toEqual([]);
  });
});

describe('a verdict', () => {
  test('is the same for the same input', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(verdictOn(item)).toEqual(verdictOn({ ...item }));
      }),
    );
  });

  test('does not depend on what was judged before', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (item, before) => {
        const alone = verdictOn(item);
        verdictOn(before);
        expect(verdictOn(item)).toEqual(alone);
      }),
    );
  });

  test('does not depend on the order in which a block came', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 2, maxLength: 8 }), (items) => {
        const forward = createJudge(NOWHERE);
        const backward = createJudge(NOWHERE);
        const latest = new Map(forward.add(items));
        const others = new Map<Item, unknown>();
        for (const item of [...items].reverse())
          for (const [judged, verdict] of backward.add([item])) others.set(judged, verdict);
        for (const item of items) expect(others.get(item)).toEqual(latest.get(item));
      }),
      { numRuns: 40 },
    );
  });

  test('is a probability, never certain', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { probability } = verdictOn(item);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      }),
    );
  });
});
