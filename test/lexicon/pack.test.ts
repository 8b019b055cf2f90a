import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUp, packPhrases } from '../../src/lexicon/pack.ts';
import { packSystems } from '../../tools/find/pack-systems.ts';
import { packLanguages } from '../../tools/lexicon/pack-languages.ts';
import { packSpam } from '../../tools/lexicon/pack-spam.ts';

const phrase = fc.string({ unit: 'grapheme', maxLength: 30 });
const value = fc.integer({ min: 0, max: 63 });

describe('a table of phrases', () => {
  test.each([2, 3])('with %i characters a hash gives every phrase the value it was packed with', (width) => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(phrase, value), { selector: ([text]) => text }), (phrases) => {
        const table = packPhrases(phrases, width);
        // Two phrases of one hash share a value; that is what the width is chosen for.
        const wrong = phrases.filter(([text, expected]) => lookUp(table, text) !== expected);
        expect(wrong.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [2, 60],
    [3, 3],
  ])('with %i characters a hash takes at most %i in 40,000 others for one', (width, most) => {
    const table = packPhrases(
      Array.from({ length: 4000 }, (_, at) => [`phrase ${at}`, 1] as const),
      width,
    );
    const taken = Array.from({ length: 40_000 }, (_, at) => lookUp(table, `other ${at}`)).filter(
      (found) => found >= 0,
    );
    expect(taken.length).toBeLessThanOrEqual(most);
  });

  test('knows nothing when it is empty', () => {
    expect(lookUp(packPhrases([], 2), 'comments')).toBe(-1);
  });
});

test.each([
  ['lexicon/packed-languages.ts', packLanguages],
  ['lexicon/packed-spam.ts', packSpam],
  ['find/packed-systems.ts', packSystems],
])('%s is what its rows say; `npm run pack` makes it so', (file, pack) => {
  expect(readFileSync(`src/${file}`, 'utf8')).toBe(pack());
});
