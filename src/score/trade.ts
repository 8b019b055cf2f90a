import { HashTable } from '../lexicon/pack.ts';
import { PACKED_SPAM } from '../lexicon/packed-spam.ts';
import { mixed, pairAt, phraseKey } from './phrase-hash.ts';
import { HASH_SEED, hashOf, hashStep, UNSPACED, type Words } from './words.ts';

/** Shortest and longest trade word looked for inside a host's name, where words run together, and at its ends. */
const SHORTEST = 4;
const SHORTEST_EDGE = 3;
const LONGEST = 14;

let tables: { readonly whole: HashTable; readonly beginnings: HashTable } | undefined;

const trades = (): { readonly whole: HashTable; readonly beginnings: HashTable } => {
  tables ??= {
    whole: new HashTable(PACKED_SPAM.trades),
    beginnings: new HashTable(PACKED_SPAM.tradeBeginnings),
  };
  return tables;
};

const isTrade = (words: Words, i: number): boolean => {
  const { whole, beginnings } = trades();
  const hash = words.hashes[i] as number;
  if (whole.value(phraseKey(hash, hash)) >= 0) return true;
  const from = words.starts[i] as number;
  const end = words.starts[i + 1] as number;
  const last = words.kinds[i] === UNSPACED ? end - 2 : from;
  for (let start = from; start <= last; start++) {
    const first = pairAt(words, start);
    if (!beginnings.mayHold(mixed(first))) continue;
    let beginning = HASH_SEED;
    for (let c = start; c < end; c++) {
      beginning = hashStep(beginning, words.codes[c] as number);
      if (beginnings.value(phraseKey(first, beginning)) >= 0) return true;
    }
  }
  return false;
};

/** Number of words of a name that are words of a trade. */
export const tradeWords = (words: Words): number => {
  let count = 0;
  for (let i = 0; i < words.count; i++) if (isTrade(words, i)) count++;
  return count;
};

const isWhole = ({ codes }: Words, from: number, to: number): boolean => {
  const hash = hashOf(codes, from, to);
  return trades().whole.value(phraseKey(hash, hash)) >= 0;
};

/** Whether a host's name, where words run together, begins or ends with a word of a trade: few people are called so. */
export const isShop = (words: Words): boolean => {
  const length = words.starts[words.count] as number;
  for (let size = SHORTEST_EDGE; size < length && size <= LONGEST; size++)
    if (isWhole(words, 0, size) || isWhole(words, length - size, length)) return true;
  return false;
};

/** Share, 0..1, of a host's name that words of a trade make up, however they run together. */
export const tradeShare = ({ codes, starts, count }: Words): number => {
  const { whole } = trades();
  const length = starts[count] as number;
  let covered = 0;
  for (let from = 0; from + SHORTEST <= length; ) {
    let hash = HASH_SEED;
    let best = 0;
    for (let c = from; c < length && c < from + LONGEST; c++) {
      hash = hashStep(hash, codes[c] as number);
      if (c - from + 1 >= SHORTEST && whole.value(phraseKey(hash, hash)) >= 0) best = c - from + 1;
    }
    covered += best;
    from += Math.max(1, best);
  }
  return length === 0 ? 0 : covered / length;
};
