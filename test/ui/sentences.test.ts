import { describe, expect, it } from 'vitest';
import { categoryPhrase, errorSentence, nameOfSensitivity, percent } from '../../src/ui/sentences.ts';
import { english } from './english.ts';

describe('a sensitivity', () => {
  it.each([
    [0, 'Off'],
    [1, 'Careful'],
    [2.02, 'Balanced'],
    [3, 'Strict'],
    [0.5, 'Between Off and Careful'],
    [2.4, 'Between Balanced and Strict'],
  ])('of %d is called %s', (sensitivity, name) => {
    expect(nameOfSensitivity(english, sensitivity)).toBe(name);
  });
});

describe('what it gets wrong', () => {
  it.each([
    [0, 'Nothing is folded, so nothing is folded by mistake.'],
    [0.0005, 'In general, about 1 genuine post in 2,000 is folded by mistake.'],
    [0.00047, 'In general, about 1 genuine post in 2,100 is folded by mistake.'],
    [0.0049, 'In general, about 1 genuine post in 200 is folded by mistake.'],
  ])('%d: %s', (error, sentence) => {
    expect(errorSentence(english, error)).toBe(sentence);
  });
});

describe('a probability', () => {
  it.each([
    [1, '99.9%'],
    [0.9942, '99.4%'],
    [0.874, '87%'],
    [0, '0.1%'],
  ])('of %d is said as %s, never as certainty', (probability, text) => {
    expect(percent(english, probability)).toBe(text);
  });
});

it('names categories, the most frequent first', () => {
  expect(categoryPhrase(english, ['seo', 'loans', 'seo'])).toBe('link building, loans');
});
