import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lexicon/headings/index.ts';
import { hashPhrase, packPhrases, unpackPhrases } from '../../src/lexicon/pack.ts';
import { packLanguages } from '../../tools/lexicon/pack-languages.ts';

describe('packed phrases', () => {
  test('unpack to the hashes of exactly what was packed, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 300 }), (phrases) => {
        const hashes = [...new Set(phrases.map(hashPhrase))].sort((a, b) => a - b);
        expect(unpackPhrases(packPhrases(phrases))).toEqual(hashes);
      }),
    );
  });

  test('take less than two bytes each where they are many', () => {
    const phrases = LANGUAGES.flatMap(({ headings }) => [...headings.related]);
    expect(packPhrases(phrases).length * (6 / 8)).toBeLessThan(new Set(phrases).size * 2);
  });
});

test('what ships is what the languages say; `npm run pack` makes it so', () => {
  expect(readFileSync('src/lexicon/packed-languages.ts', 'utf8')).toBe(packLanguages());
});
