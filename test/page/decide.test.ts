import { describe, expect, test } from 'vitest';
import { braked, brakes, decide } from '../../src/page/decide.ts';
import type { Wishes } from '../../src/page/wishes.ts';
import type { Item } from '../../src/score/item.ts';
import type { Verdict } from '../../src/score/verdict.ts';

const item: Item = { kind: 'comments', text: 'buy pills', links: [], depth: 0, paid: false, staff: false };
const spam: Verdict = { probability: 0.99, logOdds: 5, category: 'pharma' };
const ham: Verdict = { probability: 0.01, logOdds: -5, category: 'pharma' };
const wishes: Wishes = {
  off: false,
  bar: 2,
  certain: 4,
  categoriesOff: new Set(),
  wholeBlocks: {},
  lesson: () => undefined,
  keepsAuthor: () => false,
  keepsPhrase: () => false,
  foldsPhrase: () => false,
};
const saysSpam = (): 'spam' => 'spam';
const saysHam = (): 'ham' => 'ham';
const yes = () => true;
const no = () => false;

describe('an item', () => {
  test.each([
    ['folds over the bar', item, spam, {}, no, true, 'score'],
    ['stays below the bar', item, ham, {}, no, false, 'score'],
    ['folds exactly at the bar', item, { ...spam, logOdds: 2 }, {}, no, true, 'score'],
    [
      'stays when nothing may fold here, whatever else is wished',
      item,
      spam,
      { off: true, foldsPhrase: yes },
      no,
      false,
      'score',
    ],
    ['folds when the reader said spam', item, ham, { lesson: saysSpam }, no, true, 'lesson'],
    ['stays when the reader said not spam', item, spam, { lesson: saysHam }, no, false, 'lesson'],
    [
      'folds by a lesson even from an author who is kept',
      item,
      ham,
      { lesson: saysSpam, keepsAuthor: yes },
      no,
      true,
      'lesson',
    ],
    ['stays for its author', item, spam, { keepsAuthor: yes, foldsPhrase: yes }, no, false, 'kept-author'],
    [
      'stays for a phrase, also against a folding one',
      item,
      spam,
      { keepsPhrase: yes, foldsPhrase: yes },
      no,
      false,
      'kept-phrase',
    ],
    ['folds for a phrase', item, ham, { foldsPhrase: yes }, no, true, 'fold-phrase'],
    [
      "stays under the reader's hands, even against a phrase",
      item,
      spam,
      { foldsPhrase: yes },
      yes,
      false,
      'protected',
    ],
    ["stays when the site's staff wrote it", { ...item, staff: true }, spam, {}, no, false, 'protected'],
    [
      'is not called protected when it would stay anyway',
      { ...item, staff: true },
      ham,
      {},
      yes,
      false,
      'score',
    ],
    ['folds with its whole block', item, ham, { wholeBlocks: { comments: true } }, no, true, 'whole-block'],
    [
      'stays when only another kind of block folds',
      item,
      ham,
      { wholeBlocks: { related: true } },
      no,
      false,
      'score',
    ],
    [
      'stays when its category is off',
      item,
      spam,
      { categoriesOff: new Set(['pharma' as const]) },
      no,
      false,
      'category-off',
    ],
    [
      'folds when another category is off',
      item,
      spam,
      { categoriesOff: new Set(['loans' as const]) },
      no,
      true,
      'score',
    ],
  ] as const)('%s', (_, one, verdict, own, isProtected, folded, because) => {
    expect(decide(one, verdict, { ...wishes, ...own }, isProtected)).toEqual({ folded, because });
  });
});

describe('the brake', () => {
  test.each([
    [4, 4, 0, false],
    [5, 5, 0, true],
    [10, 8, 0, true],
    [10, 7, 0, false],
    [5000, 3999, 0, false],
    [0, 0, 0, false],
    [7, 7, 6, false],
    [7, 7, 5, true],
    [10, 8, 6, false],
  ])('of %i items %i about to fold, %i of them certain: %s', (items, would, certain, expected) => {
    expect(brakes(items, would, certain)).toBe(expected);
  });

  const byScore = { folded: true, because: 'score' } as const;
  test.each([
    [
      'keeps what is not certain',
      byScore,
      item,
      { ...spam, logOdds: 3 },
      { folded: false, because: 'brake' },
    ],
    ['lets what is certain fold', byScore, item, { ...spam, logOdds: 4 }, byScore],
    [
      'lets fold what the widget itself calls paid',
      byScore,
      { ...item, paid: true },
      { ...spam, logOdds: 3 },
      byScore,
    ],
    [
      'does not touch what the reader asked for',
      { folded: true, because: 'fold-phrase' },
      item,
      ham,
      { folded: true, because: 'fold-phrase' },
    ],
    [
      'does not touch what stays',
      { folded: false, because: 'score' },
      item,
      ham,
      { folded: false, because: 'score' },
    ],
  ] as const)('%s', (_, decision, one, verdict, expected) => {
    expect(braked(decision, one, verdict, wishes)).toEqual(expected);
  });
});
