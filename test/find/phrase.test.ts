import { describe, expect, test } from 'vitest';
import { fold } from '../../src/find/phrase.ts';
import { LANGUAGES } from '../../src/lexicon/headings/index.ts';

const withoutAccents = (phrase: string): string =>
  phrase
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC');

describe('a heading is compared without', () => {
  test.each([
    ['case, digits and punctuation', '12 Comments:', 'comments'],
    ['the dots of the Turkish i', 'İLGİLİ HABERLER', 'ilgili haberler'],
    ['German double s', 'Schließen', 'schliessen'],
    ['Arabic vowel marks and stretching', 'التَّعليقـــات', 'التعلیقات'],
    ['Persian or Arabic spelling of yeh and kaf', 'دیدگاه‌ها', 'دیدگاهها'],
    ['full-width forms', 'ｃｏｍｍｅｎｔｓ（３）', 'comments'],
    ['its decomposition', 'Re\u0301actions', 'reactions'],
    ['accents of Latin letters', 'Añadir comentário', 'anadir comentario'],
    ['accents of Greek letters, as capitals have none', 'Διαβάστε ΕΠΊΣΗΣ', 'διαβαστε επισης'],
    ['one of the two ways to write Romanian', 'Ştiri şi ştiri', 'stiri si stiri'],
    ['soft hyphens', 'Kommen\u00adtare', 'kommentare'],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('but keeps vowel signs that are letters', () => {
    expect(fold('टिप्पणियाँ (५)')).toBe('टिप्पणियाँ');
  });
});

describe.each(LANGUAGES.map((language) => [language.lang, language] as const))('%s', (_, language) => {
  const phrases = [
    ...Object.values(language.headings).flat(),
    ...language.stamps.ago,
    ...language.stamps.units,
    ...(language.stamps.past ?? []),
    ...language.stamps.days,
    ...language.stamps.months.flat(),
    ...language.reply,
    ...language.says,
  ];

  test('is written folded, but for accents', () => {
    const written = phrases.map((phrase) => phrase.replace(/^… | …$/g, ''));
    expect(written.map(withoutAccents)).toEqual(written.map(fold));
  });

  test('says nothing twice in one list', () => {
    for (const list of [...Object.values(language.headings), language.reply, language.says]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });
});
