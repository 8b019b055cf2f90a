import { HASH_SEED, hashStep, LETTERS, NUMBER, UNSPACED, type Words } from './words.ts';

/** Number of the model's buckets, a power of two: features are told apart by their hash alone. */
const BUCKET_BITS = 18;
export const BUCKETS = 1 << BUCKET_BITS;
/** The bucket of a feature's id; the word it was read from stands in the bits above. */
export const bucketOf = (id: number): number => id & (BUCKETS - 1);
/** The word (of its own text) that a feature was read from. */
export const wordOf = (id: number): number => id >>> BUCKET_BITS;

/**
 * Families of features. Each has its own hash seed and is scaled by the number of its own features, so that a long
 * text counts no more than a short one.
 */
export const FAMILIES = ['words', 'letters', 'author', 'host', 'path', 'anchor', 'title', 'marks'] as const;
/** Index into `FAMILIES`. */
export const WORDS_FAMILY = 0;
export const LETTERS_FAMILY = 1;
export const AUTHOR_FAMILY = 2;
export const HOST_FAMILY = 3;
export const PATH_FAMILY = 4;
export const ANCHOR_FAMILY = 5;
export const TITLE_FAMILY = 6;
const MARKS_FAMILY = 7;

/** Fewest features a family is scaled by: keeps two words from weighing like a hundred. */
const FLOOR: readonly number[] = [6, 24, 8, 8, 6, 4, 6, 8];

/** Most features of one item. */
const CAPACITY = 1 << 14;
/** Shortest and longest group of letters within a word; a Korean syllable is two or three letters itself. */
const [LEAST, LEAST_KOREAN, MOST] = [3, 2, 5];
const MOST_UNSPACED = 4;
const EDGE = 0x5f;
/** Digits of a year, fewest of a telephone number, and what tells a number's digits from letters. */
const [YEAR, TELEPHONE, NUMBERS] = [4, 9, 0x5151];
const HIGH_BITS = 32 - BUCKET_BITS;

/** The features of one item, family by family. One that occurs twice is listed twice, and counts twice for the scale. */
export class Features {
  /** Bucket in the low `BUCKET_BITS`, word above. */
  readonly ids = new Uint32Array(CAPACITY);
  /** Where the features of each family start and end in `ids`. */
  readonly from = new Uint16Array(FAMILIES.length);
  readonly to = new Uint16Array(FAMILIES.length);
  readonly #sizes = new Uint16Array(FAMILIES.length);
  readonly #weights: Int8Array | undefined;
  #count = 0;
  #size = 0;

  /** `weights`: by bucket; features of one without weight are counted, and left out. */
  constructor(weights?: Int8Array) {
    this.#weights = weights;
  }

  /** Forgets what was added. */
  clear(): void {
    this.#count = 0;
    this.from.fill(0);
    this.to.fill(0);
    this.#sizes.fill(0);
  }

  /** What one feature of a family weighs. */
  scale(family: number): number {
    return 1 / Math.sqrt((this.#sizes[family] as number) + (FLOOR[family] as number));
  }

  /** Adds a family: the words of a text and pairs of neighbours, and groups of letters within them. */
  add(family: number, words: Words, which: 'words' | 'letters' | 'both'): void {
    this.from[family] = this.#count;
    this.#size = 0;
    if (which !== 'letters') this.#words(words, hashStep(HASH_SEED, family + 1), family === TITLE_FAMILY);
    if (which !== 'words') {
      const seed = hashStep(HASH_SEED, 0x101 + family);
      for (let i = 0; i < words.count; i++) if (words.kinds[i] === LETTERS) this.#letters(words, i, seed);
    }
    this.to[family] = this.#count;
    this.#sizes[family] = this.#size;
  }

  /** Adds the signs and pictures of a text (`Glance.marks`), and pairs of neighbours. */
  addMarks(marks: readonly number[]): void {
    this.from[MARKS_FAMILY] = this.#count;
    this.#size = 0;
    const seed = hashStep(HASH_SEED, MARKS_FAMILY + 1);
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i] as number;
      if (mark === 0) continue;
      const hash = hashStep(seed, mark);
      this.#put(hash, 0);
      if (i > 0 && marks[i - 1] !== 0) this.#put(hashStep(hash, marks[i - 1] as number), 0);
    }
    this.to[MARKS_FAMILY] = this.#count;
    this.#sizes[MARKS_FAMILY] = this.#size;
  }

  /** The buckets of all features, each once. */
  distinct(): ReadonlySet<number> {
    const buckets = new Set<number>();
    for (let i = 0; i < this.#count; i++) buckets.add(bucketOf(this.ids[i] as number));
    return buckets;
  }

  #words(words: Words, seed: number, title: boolean): void {
    let before = 0;
    for (let i = 0; i < words.count && this.#count < CAPACITY - 4; i++) {
      const kind = words.kinds[i];
      if (kind === UNSPACED) {
        this.#unspaced(words, i, seed, title ? 1 : 2);
        before = 0;
        continue;
      }
      const length = (words.starts[i + 1] as number) - (words.starts[i] as number);
      const hash =
        kind === NUMBER
          ? hashStep(seed, 0x23 + Math.min(length, 6))
          : hashStep(seed, words.hashes[i] as number);
      this.#put(hash, i);
      if (kind === NUMBER) this.#number(words, i, seed);
      else {
        const plain = words.plains[i] as number;
        if (plain !== 0) this.#put(hashStep(seed, plain), i);
      }
      const outline = words.outlines[i] as number;
      if (outline !== 0) this.#put(hashStep(outline, seed), i);
      if (before !== 0) this.#put(hashStep(before, hash), i);
      before = hash;
    }
  }

  /** A small number is itself; a long one, which may be a telephone's, is how it begins. Years say only when. */
  #number(words: Words, i: number, seed: number): void {
    const from = words.starts[i] as number;
    const length = (words.starts[i + 1] as number) - from;
    if (length === YEAR) return;
    let hash = hashStep(seed, NUMBERS + Math.min(length, 12));
    const told = length < YEAR ? length : length < TELEPHONE ? 1 : 2;
    for (let c = from; c < from + told; c++) hash = hashStep(hash, words.codes[c] as number);
    this.#put(hash, i);
  }

  /** Groups of letters within one word, its edges marked. */
  #letters(words: Words, i: number, seed: number): void {
    const { codes } = words;
    const from = words.starts[i] as number;
    const to = words.starts[i + 1] as number;
    if (to - from < 3 || this.#count > CAPACITY - 256) return;
    const first = codes[from] as number;
    const least = first >= 0xac00 && first <= 0xd7a3 ? LEAST_KOREAN : LEAST;
    for (let start = from - 1; start <= to - least + 1; start++) {
      let hash = seed;
      const end = Math.min(start + MOST, to + 1);
      for (let c = start; c < end; c++) {
        hash = Math.imul(hash ^ (c < from || c >= to ? EDGE : (codes[c] as number)), 0x01000193);
        if (c - start + 1 >= least) this.#put(hash, i);
      }
    }
  }

  /** Groups of characters of a script without spaces. */
  #unspaced(words: Words, i: number, seed: number, least: number): void {
    const { codes } = words;
    const to = words.starts[i + 1] as number;
    for (let start = words.starts[i] as number; start < to && this.#count < CAPACITY - 8; start++) {
      let hash = seed;
      const end = Math.min(start + MOST_UNSPACED, to);
      for (let c = start; c < end; c++) {
        hash = hashStep(hash, codes[c] as number);
        if (c - start + 1 >= least) this.#put(hash, i);
      }
    }
  }

  #put(hash: number, word: number): void {
    const bucket = Math.imul(hash, 0x9e3779b1) >>> HIGH_BITS;
    this.#size++;
    if (this.#weights === undefined || this.#weights[bucket] !== 0)
      this.ids[this.#count++] = bucket | (word << BUCKET_BITS);
  }
}
