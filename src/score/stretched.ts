import { HASH_SEED, hashStep, type Words } from './words.ts';

/** Fewest letters of a word that is looked at; runs of one letter, or letters of a run, that make it a stretched one. */
const SHORTEST = 4;
const RUNS = 2;
const LONG_RUN = 3;

/** Fewest letters of a stretched word that repeat the one before. */
export const FEWEST_REPEATS = 2;

/** Whether letters of a word are doubled as nobody spells ("maauu", "noooo"). */
const isStretched = (codes: Uint16Array, from: number, to: number): boolean => {
  if (to - from < SHORTEST) return false;
  let runs = 0;
  let run = 1;
  for (let c = from + 1; c < to; c++) {
    if (codes[c] !== codes[c - 1]) run = 1;
    else if (++run === 2) runs++;
    else if (run === LONG_RUN) return true;
  }
  return runs >= RUNS;
};

/** Hash of a word of letters with each run of one letter read as one; 0 for a word that is not stretched. */
export const stretchedHash = (codes: Uint16Array, from: number, to: number): number => {
  if (!isStretched(codes, from, to)) return 0;
  let hash = HASH_SEED;
  for (let c = from; c < to; c++)
    if (c === from || codes[c] !== codes[c - 1]) hash = hashStep(hash, codes[c] as number);
  return hash;
};

/** Share of a text's words that are stretched, 0..1: how a filter is slipped that looks for words. */
export const stretchedShare = ({ plains, count }: Words): number => {
  let stretched = 0;
  for (let i = 0; i < count; i++) if (plains[i] !== 0) stretched++;
  return count === 0 ? 0 : stretched / count;
};
