import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhrase } from '../../src/settings/check-phrase.ts';
import { phraseMatcher } from '../../src/settings/phrase.ts';

describe('a phrase', () => {
  it.each([
    ['casino', 'The Casino opened', true],
    ['casino', 'The casinos opened', false],
    ['casino', 'old_casino', false],
    ['free  money', 'FREE\nmoney!', true],
    ['c++', 'I like C++ a lot', true],
    ['$100', 'win $100 today', true],
    ['$100', 'win $1000 today', false],
    ['one-time', 'a one-time offer', true],
    ['賭場', '線上賭場推薦', true],
    ['казино', 'Лучшее КАЗИНО', true],
    ['казино', 'казиношник', false],
    ['ｃａｓｉｎｏ', 'casino', true],
    ['/cas+ino/', 'CASSSINO', true],
    ['/^win/', 'you win', false],
    ['/[/', '[', false],
    ['/a', 'see /a now', true],
    ['.*', 'anything', false],
  ])('%j in %j: %j', (phrase, text, hit) => {
    expect(phraseMatcher([phrase])(text)).toBe(hit ? phrase : undefined);
  });

  it('names the phrase that stands in the text', () => {
    expect(phraseMatcher(['one', 'two'])('only two')).toBe('two');
  });

  it('of any characters compiles and is found alone', () => {
    const phrase = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => /\S/.test(text) && !text.includes('/'));
    fc.assert(
      fc.property(phrase, (text) => {
        expect(phraseMatcher([text])(` ${text} `)).toBe(text);
      }),
    );
  });
});

describe('checkPhrase', () => {
  it.each([
    ['cheap pills', undefined],
    ['(a+)+$', undefined], // a phrase, not a pattern
    ['/(?:buy|order)\\s+(?:cheap|now)/', undefined],
    ['/whats?app.*\\d{6,}/', undefined],
    ['/casino.{0,40}bonus/', undefined],
    ['/earn .* per day/', undefined],
    ['', 'empty'],
    ['  ', 'empty'],
    ['//', 'empty'],
    ['/(/', 'invalid'],
    ['/[z-a]/', 'invalid'],
    ['/.*/', 'everything'],
    ['/casino|/', 'everything'],
    ['/(a+)+$/', 'slow'],
    ['/(a|ab|b)*c/', 'slow'],
    ['/x(\\w+\\s?)*!/', 'slow'],
    ['/.+.+.+=/', 'slow'],
    ['/(a|A)+!/', 'slow'], // alike, as case does not count
    ['/(?:[a-z]|[A-Z])*\\d/', 'slow'],
    ['/(?:б|Б)+!/', 'slow'],
    ['/[A-Z]+\\d+ \\S/', undefined],
    ['/win \\d+ dollars/', undefined],
    ['/\\p{L}+ \\p{Lu}/', undefined],
  ])('%j: %j', (phrase, problem) => {
    expect(checkPhrase(phrase)).toBe(problem);
  });
});
