import { CATEGORIES } from '../../lexicon/category.ts';
import type { PhraseHits } from '../phrases.ts';
import { type Evidence, flag, ramp, type SignalGroup } from './signal.ts';

const kinds = ({ weak, strong }: PhraseHits): number => {
  let sum = 0;
  for (let i = 0; i < CATEGORIES.length; i++) sum += (weak[i] as number) + (strong[i] as number) > 0 ? 1 : 0;
  return sum;
};

const share = ({ words }: PhraseHits, count: number): number => {
  let hit = 0;
  for (let i = 0; i < count; i++) if (words[i] !== 0) hit++;
  return count === 0 ? 0 : hit / count;
};

const byCategory = (strength: string): Record<string, Evidence> =>
  Object.fromEntries(CATEGORIES.map((category) => [`${strength}-${category}`, 'words' as const]));

const NONE: readonly number[] = Array.from({ length: CATEGORIES.length * 2 + 5 }, () => 0);

/** Spam phrases in the text, as the lexicons know them; strong ones and weak words of each category. */
export const phrases: SignalGroup = {
  evidence: () => ({
    ...byCategory('strong'),
    ...byCategory('weak'),
    phrase: 'words',
    phrases: 'words',
    'trade-share': 'words',
    'trade-only': 'words',
    trades: 'words',
  }),
  read: ({ hits, words }) => {
    if (hits.strongs + hits.weaks === 0) return NONE;
    const readings: number[] = [];
    for (const count of hits.strong) readings.push(ramp(count, 0, 2));
    for (const count of hits.weak) readings.push(ramp(count, 0, 3));
    const part = share(hits, words.count);
    readings.push(
      flag(hits.strongs > 0),
      ramp(hits.strongs, 1, 4),
      ramp(part, 0, 0.6),
      flag(words.count < 10) * ramp(part, 0.5, 1),
      ramp(kinds(hits), 1, 4),
    );
    return readings;
  },
};

/** Spam phrases in the author's name, in anchors and in the addresses of links. */
export const linkPhrases: SignalGroup = {
  evidence: () => ({
    'author-phrase': 'author',
    'author-trade': 'author',
    'anchor-phrase': 'links',
    'anchor-trade': 'links',
    'address-phrase': 'links',
    'address-trade': 'links',
  }),
  read: ({ authorHits, anchorHits, pathHits }) => [
    flag(authorHits.strongs > 0),
    ramp(authorHits.weaks, 0, 2),
    flag(anchorHits.strongs > 0),
    ramp(anchorHits.weaks, 0, 2),
    flag(pathHits.strongs > 0),
    ramp(pathHits.weaks, 0, 3),
  ],
};
