import { TRADE_NAMES } from '../lexicon/trade-names.ts';
import { WordReader } from './word-reader.ts';
import { UNSPACED, type Words } from './words.ts';

const SEED = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** Shortest and longest trade word looked for inside a host's name, where words run together. */
const SHORTEST = 4;
const LONGEST = 14;

interface Trades {
  readonly whole: ReadonlySet<number>;
  readonly beginnings: ReadonlySet<number>;
}

let known: Trades | undefined;

const trades = (): Trades => {
  if (known !== undefined) return known;
  const whole = new Set<number>();
  const beginnings = new Set<number>();
  const reader = new WordReader();
  for (const line of Object.values(TRADE_NAMES))
    for (const word of line.split(' ')) {
      const open = word.endsWith('*');
      const words = reader.read(open ? word.slice(0, -1) : word);
      if (words.count !== 1) continue;
      let hash = SEED;
      for (let c = 0; c < (words.starts[1] ?? 0); c++) hash = step(hash, words.codes[c] ?? 0);
      (open || words.kinds[0] === UNSPACED ? beginnings : whole).add(hash);
    }
  known = { whole, beginnings };
  return known;
};

const isTrade = (words: Words, i: number): boolean => {
  const { whole, beginnings } = trades();
  const end = words.starts[i + 1] ?? 0;
  const from = words.starts[i] ?? 0;
  const last = words.kinds[i] === UNSPACED ? end - 1 : from;
  let hash = SEED;
  for (let start = from; start <= last; start++) {
    hash = SEED;
    for (let c = start; c < end; c++) {
      hash = step(hash, words.codes[c] ?? 0);
      if (beginnings.has(hash)) return true;
    }
  }
  return whole.has(hash);
};

/** Number of words of a name that are words of a trade. */
export const tradeWords = (words: Words): number => {
  let count = 0;
  for (let i = 0; i < words.count; i++) if (isTrade(words, i)) count++;
  return count;
};

/** Share, 0..1, of a host's name that words of a trade make up, however they run together. `reader` is overwritten. */
export const tradeShare = (label: string, reader: WordReader): number => {
  const { whole } = trades();
  const { codes, starts, count } = reader.read(label);
  const length = starts[count] ?? 0;
  let covered = 0;
  for (let from = 0; from < length; ) {
    let hash = SEED;
    let best = 0;
    for (let c = from; c < length && c < from + LONGEST; c++) {
      hash = step(hash, codes[c] ?? 0);
      if (c - from + 1 >= SHORTEST && whole.has(hash)) best = c - from + 1;
    }
    covered += best;
    from += Math.max(1, best);
  }
  return length === 0 ? 0 : covered / length;
};
