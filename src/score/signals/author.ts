import type { Facts } from '../facts.ts';
import { flag, ramp, type Signal } from './signal.ts';

const HOSTLIKE =
  /(?:^|\s)(?:https?:|www\.)|\.(?:com|net|org|info|ru|in|co|biz|me|io|xyz|online|site|de|uk)(?:\b|$)/i;
const FUNCTION_WORD = /(?<![\p{L}\p{N}])(?:in|for|to|of|how|the|and|your|with|from|on|at)(?![\p{L}\p{N}])/iu;
/** Two words run together, each with its own capital ("RichardPreer"): what form robots sign with. */
const ROBOT = /^[A-Z][a-z]{3,}[A-Z][a-z]{2,}$/;

const plainWords = (facts: Facts): readonly string[] =>
  facts.author.split(/\s+/).filter((word) => /\p{L}/u.test(word));

/** What the author's name looks like. */
export const author: readonly Signal[] = [
  { id: 'author-commerce', evidence: 'author', read: (facts) => flag(facts.authorTrades > 0) },
  {
    id: 'author-commerce-phrase',
    evidence: 'author',
    read: (facts) => flag(facts.authorTrades > 0) * ramp(plainWords(facts).length, 1, 3),
  },
  { id: 'author-commerce-words', evidence: 'author', read: (facts) => ramp(facts.authorTrades, 1, 3) },
  {
    id: 'author-commerce-share',
    evidence: 'author',
    read: (facts) => ramp(facts.authorTrades / Math.max(1, facts.authorWords.count), 0.3, 1),
  },
  {
    id: 'author-lower',
    evidence: 'author',
    read: (facts) =>
      flag(facts.author === facts.author.toLowerCase() && facts.author !== facts.author.toUpperCase()) *
      ramp(plainWords(facts).length, 1, 3),
  },
  { id: 'author-long', evidence: 'author', read: (facts) => ramp(plainWords(facts).length, 2, 5) },
  {
    id: 'author-sentence',
    evidence: 'author',
    read: (facts) => flag(FUNCTION_WORD.test(facts.author)) * ramp(plainWords(facts).length, 2, 4),
  },
  { id: 'author-address', evidence: 'author', read: (facts) => flag(HOSTLIKE.test(facts.author)) },
  { id: 'author-robot', evidence: 'author', read: (facts) => flag(ROBOT.test(facts.author)) },
  { id: 'author-digits', evidence: 'author', read: (facts) => flag(/\d{2,}$/.test(facts.author)) },
];
