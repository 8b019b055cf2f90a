import { describe, expect, test } from 'vitest';
import { SPAM_VOCABULARIES } from '../../src/lexicon/spam-vocabularies.ts';

const phrasesOf = (lists: object): readonly string[] => Object.values(lists).flat();
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Longest phrase that is looked for within a run of letters without spaces. */
const LONGEST_UNSPACED = 10;

describe.each(Object.entries(SPAM_VOCABULARIES))('spam phrases of %s', (_language, vocabulary) => {
  const strong = phrasesOf(vocabulary.strong);
  const weak = phrasesOf(vocabulary.weak);

  test('are lower case, of one to five words, without punctuation; one word alone may allow any ending', () => {
    const odd = [...strong, ...weak].filter(
      (phrase) =>
        phrase !== phrase.toLowerCase() ||
        !/^[\p{L}\p{M}\p{N}]+(\*|( [\p{L}\p{M}\p{N}]+){0,4})$/u.test(phrase),
    );
    expect(odd).toEqual([]);
  });

  test('an open ending has at least four letters before it', () => {
    const short = [...strong, ...weak]
      .flatMap((phrase) => phrase.split(' '))
      .filter((word) => /^.{0,3}\*$/u.test(word));
    expect(short).toEqual([]);
  });

  test('without spaces, are neither so short that chance writes them nor too long to be found', () => {
    const odd = [...strong, ...weak].filter(
      (phrase) =>
        UNSPACED.test(phrase) &&
        (phrase.length < 2 || phrase.length > LONGEST_UNSPACED || phrase.includes(' ')),
    );
    expect(odd).toEqual([]);
  });

  test('are listed once', () => {
    const all = [...strong, ...weak];
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
  });
});

test('no two languages list the same phrase as strong and as weak', () => {
  const strong = new Set(Object.values(SPAM_VOCABULARIES).flatMap(({ strong }) => phrasesOf(strong)));
  const weak = Object.values(SPAM_VOCABULARIES).flatMap(({ weak }) => phrasesOf(weak));
  expect(weak.filter((phrase) => strong.has(phrase))).toEqual([]);
});
