import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFigure, isLetter, speaks } from '../../src/find/letter.ts';
import { LANGUAGES } from '../../src/lexicon/headings/index.ts';

const LETTER = /[\p{L}\p{M}]/u;
const FIGURE = /\p{Nd}/u;
/** First and last code of the scripts that most pages are written in. */
const SCRIPTS = {
  Latin: [0x20, 0x24f],
  Greek: [0x384, 0x3ce],
  Cyrillic: [0x400, 0x45f],
  Armenian: [0x531, 0x58a],
  Hebrew: [0x591, 0x5f4],
  Arabic: [0x620, 0x6d4],
  Devanagari: [0x900, 0x97f],
  Bengali: [0x980, 0x9f1],
  Tamil: [0xb82, 0xbef],
  Thai: [0xe01, 0xe5b],
  Georgian: [0x10a0, 0x10ff],
  Hangul: [0xac00, 0xd7a3],
  kana: [0x3041, 0x30ff],
  ideographs: [0x4e00, 0x9fff],
  'general punctuation': [0x2010, 0x205e],
  'full-width signs': [0xff01, 0xff20],
} as const;
const isKnown = (text: string): boolean => /\p{Assigned}/u.test(text) && text.normalize('NFKC') === text;

describe('letters and figures are told as Unicode tells them', () => {
  test.each(Object.entries(SCRIPTS))('%s', (_, [first, last]) => {
    const other: string[] = [];
    for (let code = first; code <= last; code++) {
      const sign = String.fromCharCode(code);
      if (!isKnown(sign)) continue;
      if (isLetter(code) !== LETTER.test(sign) || isFigure(code) !== FIGURE.test(sign)) other.push(sign);
    }
    expect(other).toEqual([]);
  });

  test('in every phrase of every language', () => {
    const signs = new Set(JSON.stringify(LANGUAGES).normalize('NFKC'));
    for (const sign of signs)
      if (sign.length === 1) expect([sign, isLetter(sign.charCodeAt(0))]).toEqual([sign, LETTER.test(sign)]);
  });
});

test('a text speaks when it has a letter or a figure among whatever signs', () => {
  const signs = fc.string({ unit: fc.constantFrom(' ', '·', '—', '»', '…', '。', '(', '★') });
  fc.assert(
    fc.property(signs, fc.constantFrom('a', 'É', '7', '٣', '漢', 'ж', 'ש'), signs, (before, sign, after) => {
      expect(speaks(before + after)).toBe(false);
      expect(speaks(before + sign + after)).toBe(true);
    }),
  );
});
