/**
 * Phrases as they ship. A content script starts on every page, so it carries no list of phrases but one number for
 * each: sorted hashes of 24 bits, of which the distances are Rice-coded (R. F. Rice, 1979): less than 2 bytes a phrase
 * instead of 8, and nothing for the browser to parse. A text that is none of N phrases passes for one in N of
 * 16.7 million cases.
 */

/** Phrases packed by `packPhrases`: letters, digits, `-` and `_`, six bits each. */
export type PackedPhrases = string;

const HASH_BITS = 24;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHARACTER_BITS = 6;

/** Hash of a phrase, 0..2^24 - 1: FNV-1a over its UTF-16 code units, folded to 24 bits. */
export function hashPhrase(phrase: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < phrase.length; i++) hash = Math.imul(hash ^ phrase.charCodeAt(i), 0x01000193);
  return ((hash >>> HASH_BITS) ^ hash) & ((1 << HASH_BITS) - 1);
}

/** Packs phrases; those that are written twice count once. */
export function packPhrases(phrases: Iterable<string>): PackedPhrases {
  const hashes = [...new Set([...phrases].map(hashPhrase))].sort((a, b) => a - b);
  // The number of low bits that is best for distances spread as those of random numbers are.
  const low = Math.max(0, Math.floor(Math.log2((Math.LN2 * 2 ** HASH_BITS) / Math.max(1, hashes.length))));
  const bits: number[] = [];
  hashes.forEach((hash, at) => {
    const distance = hash - (hashes[at - 1] ?? 0);
    for (let high = distance >>> low; high > 0; high--) bits.push(1);
    bits.push(0);
    for (let bit = low - 1; bit >= 0; bit--) bits.push((distance >>> bit) & 1);
  });
  // Ones to the end of the last character: no distance ends there.
  while (bits.length % CHARACTER_BITS > 0) bits.push(1);
  let packed = ALPHABET[low] ?? '';
  for (let at = 0; at < bits.length; at += CHARACTER_BITS) {
    packed += ALPHABET[bits.slice(at, at + CHARACTER_BITS).reduce((value, bit) => value * 2 + bit, 0)];
  }
  return packed;
}

/** The hashes that `packPhrases` packed, in ascending order. */
export function unpackPhrases(packed: PackedPhrases): number[] {
  const values = new Uint8Array(128);
  for (let value = 0; value < ALPHABET.length; value++) values[ALPHABET.charCodeAt(value)] = value;
  const low = values[packed.charCodeAt(0)] ?? 0;
  const hashes: number[] = [];
  let [hash, high, rest, missing] = [0, 0, 0, 0];
  for (let at = 1; at < packed.length; at++) {
    const value = values[packed.charCodeAt(at)] ?? 0;
    for (let shift = CHARACTER_BITS - 1; shift >= 0; shift--) {
      const bit = (value >>> shift) & 1;
      if (missing === 0 && bit === 1) {
        high++;
        continue;
      }
      if (missing === 0) missing = low + 1;
      else rest = rest * 2 + bit;
      if (--missing > 0) continue;
      hash += high * 2 ** low + rest;
      hashes.push(hash);
      [high, rest] = [0, 0];
    }
  }
  return hashes;
}
