import { HASH_SEED, hashStep, LETTERS, type Words } from './words.ts';

/** Fewest letters of a word that is looked at; runs of one letter, or letters of a run, that make it a stretched one. */
const SHORTEST = 4;
const RUNS = 2;
const LONG_RUN = 3;

/** Whether letters of word `i` are doubled as nobody spells ("maauu", "noooo"). */
const isStretched = ({ codes, starts, kinds }: Words, i: number): boolean => {
  const from = starts[i] as number;
  const to = starts[i + 1] as number;
  if (to - from < SHORTEST || kinds[i] !== LETTERS) return false;
  let runs = 0;
  let run = 1;
  for (let c = from + 1; c < to; c++) {
    if (codes[c] !== codes[c - 1]) run = 1;
    else if (++run === 2) runs++;
    else if (run === LONG_RUN) return true;
  }
  return runs >= RUNS;
};

/** Hash of word `i` with each run of one letter read as one ("maauu" as "mau"); 0 for a word that is not stretched. */
export const stretchedHash = (words: Words, i: number): number => {
  if (!isStretched(words, i)) return 0;
  const { codes, starts } = words;
  let hash = HASH_SEED;
  for (let c = starts[i] as number; c < (starts[i + 1] as number); c++)
    if (c === starts[i] || codes[c] !== codes[c - 1]) hash = hashStep(hash, codes[c] as number);
  return hash;
};

/** Share of a text's words that are stretched, 0..1: how a filter is slipped that looks for words. */
export const stretchedShare = (words: Words): number => {
  let stretched = 0;
  for (let i = 0; i < words.count; i++) if (isStretched(words, i)) stretched++;
  return words.count === 0 ? 0 : stretched / words.count;
};
