import { CATEGORIES } from '../../lexicon/category.ts';
import type { Facts } from '../facts.ts';
import type { PhraseHits } from '../phrases.ts';
import { flag, ramp, type Signal } from './signal.ts';

const total = (counts: Uint8Array): number => {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
};

const kinds = (hits: PhraseHits): number => {
  let sum = 0;
  for (let i = 0; i < CATEGORIES.length; i++) sum += (hits.weak[i] ?? 0) + (hits.strong[i] ?? 0) > 0 ? 1 : 0;
  return sum;
};

const share = (facts: Facts): number => {
  let hit = 0;
  for (let i = 0; i < facts.words.count; i++) hit += facts.hits.words[i] ? 1 : 0;
  return facts.words.count === 0 ? 0 : hit / facts.words.count;
};

/** Strong phrases of one category in the text. */
const strong: readonly Signal[] = CATEGORIES.map((category, i) => ({
  id: `strong-${category}`,
  evidence: 'words',
  read: (facts) => ramp(facts.hits.strong[i] ?? 0, 0, 2),
}));

/** Weak words of one category in the text: the more of it they make up, the more they say. */
const weak: readonly Signal[] = CATEGORIES.map((category, i) => ({
  id: `weak-${category}`,
  evidence: 'words',
  read: (facts) => ramp(facts.hits.weak[i] ?? 0, 0, 3),
}));

/** Spam phrases in the text, as the lexicons know them. */
export const phrases: readonly Signal[] = [
  ...strong,
  ...weak,
  { id: 'phrase', evidence: 'words', read: (facts) => flag(total(facts.hits.strong) > 0) },
  { id: 'phrases', evidence: 'words', read: (facts) => ramp(total(facts.hits.strong), 1, 4) },
  { id: 'trade-share', evidence: 'words', read: (facts) => ramp(share(facts), 0, 0.6) },
  {
    id: 'trade-only',
    evidence: 'words',
    read: (facts) => flag(facts.words.count < 10) * ramp(share(facts), 0.5, 1),
  },
  { id: 'trades', evidence: 'words', read: (facts) => ramp(kinds(facts.hits), 1, 4) },
];

/** Spam phrases in the author's name. */
export const authorPhrases: readonly Signal[] = [
  { id: 'author-phrase', evidence: 'author', read: (facts) => flag(total(facts.authorHits.strong) > 0) },
  { id: 'author-trade', evidence: 'author', read: (facts) => ramp(total(facts.authorHits.weak), 0, 2) },
];

/** Spam phrases in anchors and in the addresses of links. */
export const linkPhrases: readonly Signal[] = [
  { id: 'anchor-phrase', evidence: 'links', read: (facts) => flag(total(facts.anchorHits.strong) > 0) },
  { id: 'anchor-trade', evidence: 'links', read: (facts) => ramp(total(facts.anchorHits.weak), 0, 2) },
  { id: 'address-phrase', evidence: 'links', read: (facts) => flag(total(facts.pathHits.strong) > 0) },
  { id: 'address-trade', evidence: 'links', read: (facts) => ramp(total(facts.pathHits.weak), 0, 3) },
];
