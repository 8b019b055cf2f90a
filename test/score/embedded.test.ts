import { expect, test } from 'vitest';
import { FactReader } from '../../src/score/facts.ts';
import { readPage } from '../../src/score/page-facts.ts';
import { comment, folds, NOWHERE, reasonsOf, verdictOn } from './judged.ts';

/** Words that only contain a spam word, in a sentence anybody might write. */
const HONEST: readonly (readonly [string, string])[] = [
  ['specialist', 'My doctor sent me to a specialist in the city last spring.'],
  ['socialism', 'The chapter on socialism was the weakest part of the book for me.'],
  ['Scunthorpe', 'We drove through Scunthorpe and Penistone on the way to the coast.'],
  ['Essex', 'I grew up in Essex and moved to Sussex when I was nine.'],
  ['Middlesex', 'Middlesex won by four wickets after a slow start.'],
  ['meridian', 'The prime meridian runs through the old observatory.'],
  ['manufacture', 'They manufacture these chairs in a small town near the border.'],
  ['precarious', 'The ladder looked precarious but it held both of us.'],
  ['Casinone', 'The Casinone hill is a lovely walk in the morning.'],
  ['analysis', 'Your analysis of the second act is better than mine.'],
  ['therapist', 'My therapist recommended the same book to me.'],
  ['cockpit', 'The cockpit of that plane is in the museum now.'],
  ['assassin', 'The assassin in the second film is a far better villain.'],
  ['cumulative', 'The cumulative effect over ten years is what matters here.'],
  ['Dickens', 'Dickens wrote this one in instalments, and it shows.'],
];

test.each(HONEST)('%s is no spam word', (word, text) => {
  const facts = new FactReader().read(comment(text), readPage(NOWHERE));
  const at = Array.from({ length: facts.words.count }, (_, i) =>
    facts.text.slice(facts.words.from[i], facts.words.to[i]),
  ).indexOf(word);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(facts.hits.words[at]).toBe(0);
});

test.each(HONEST)('a sentence with %s stays, even at Strict', (_, text) => {
  expect(verdictOn(comment(text)).probability).toBeLessThan(0.3);
  expect(folds(comment(text), 'strict')).toBe(false);
  for (const { signal, share } of reasonsOf(comment(text)))
    if (/^(?:strong|weak)-|^phrase/.test(signal)) expect(share, signal).toBe(0);
});
