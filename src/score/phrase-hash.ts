import { HASH_SEED, hashStep, type Words } from './words.ts';

/** High bits of a key, which come of a phrase's first word (or first two letters); the others come of all of it. */
const FIRST = 0xfff00000;

/** A hash with all bits good: the high bits of a key are those of its phrase's beginning. */
export const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

/** The key of a phrase in the packed tables (32 bits, unsigned), of the hashes of its beginning and of all of it. */
export const phraseKey = (first: number, whole: number): number =>
  ((mixed(first) & FIRST) | (mixed(whole) >>> 12)) >>> 0;

/** The hash of a phrase one word longer. */
export const joined = (phrase: number, word: number): number =>
  Math.imul(phrase ^ word, 0x01000193) ^ (word >>> 7);

/** The hash of the first two letters from code `at` on. */
export const pairAt = (words: Words, at: number): number =>
  hashStep(hashStep(HASH_SEED, words.codes[at] as number), words.codes[at + 1] as number);
