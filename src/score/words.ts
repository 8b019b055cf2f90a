/** Kinds of word: letters, a number, a stretch of a script without spaces. */
export const LETTERS = 0;
/** A word of digits alone. */
export const NUMBER = 1;
/** A stretch of Han, kana, Thai and the like, which holds several words. */
export const UNSPACED = 2;

/** Hash of no letters; that of a word is made of it by `hashStep`, letter by letter. */
export const HASH_SEED = 0x811c9dc5;
/** One step of FNV-1a. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Hash of the letters from code `from` to before `to`. */
export const hashOf = (codes: Uint16Array, from: number, to: number): number => {
  let hash = HASH_SEED;
  for (let c = from; c < to; c++) hash = hashStep(hash, codes[c] as number);
  return hash;
};

/** The words of one text, folded. Buffers are reused: valid until the same reader reads again. */
export interface Words {
  /** Folded letters of all words, one after another without separators. */
  readonly codes: Uint16Array;
  /** Number of words. */
  readonly count: number;
  /** First code of word `i`; word `i` ends where word `i + 1` starts. Holds `count + 1` entries. */
  readonly starts: Uint16Array;
  /** Hash of the letters of word `i`. */
  readonly hashes: Int32Array;
  /** The same with each run of one letter read as one ("maauu" as "mau"), of a word stretched as nobody spells; else 0. */
  readonly plains: Int32Array;
  /** Where word `i` begins and ends in the text as written. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** `LETTERS`, `NUMBER` or `UNSPACED`. */
  readonly kinds: Uint8Array;
  /** Outline of a word of letters and digits, or in a styled alphabet; 0 for an ordinary word. */
  readonly outlines: Int32Array;
  /** Words that have one. */
  readonly outlined: number;
  /** Words that were disguised: look-alike letters, invisible characters, letters set apart, digits for letters. */
  readonly disguised: number;
  /** Letters written in a styled or enclosed alphabet. */
  readonly styled: number;
}

/** A stretch of the text that is not read as words (a link, which is read as one). */
export interface Gap {
  readonly from: number;
  readonly to: number;
}
