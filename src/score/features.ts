import { LETTERS, NUMBER, UNSPACED, type Words } from './words.ts';

/** Number of the model's buckets, a power of two: features are told apart by their hash alone. */
export const BUCKET_BITS = 18;
export const BUCKETS = 1 << BUCKET_BITS;

/**
 * Families of features. Each has its own hash seed and is scaled by the number of its own features, so that a long
 * text counts no more than a short one.
 */
export const FAMILIES = ['words', 'letters', 'author', 'host', 'path', 'anchor', 'title'] as const;
/** Index into `FAMILIES`. */
export const WORDS_FAMILY = 0;
export const LETTERS_FAMILY = 1;
export const AUTHOR_FAMILY = 2;
export const HOST_FAMILY = 3;
export const PATH_FAMILY = 4;
export const ANCHOR_FAMILY = 5;
export const TITLE_FAMILY = 6;

/** Fewest features a family is scaled by: keeps two words from weighing like a hundred. */
const FLOOR: readonly number[] = [6, 24, 8, 8, 6, 4, 6];

/** Most features of one item. */
export const CAPACITY = 1 << 15;
const SEED = 0x811c9dc5;
const EDGE = 0x5f;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The distinct features of one item. */
export class Features {
  /** Bucket in the low `BUCKET_BITS`, family above. */
  readonly ids = new Uint32Array(CAPACITY);
  count = 0;
  /** Features by family. */
  readonly sizes = new Uint16Array(FAMILIES.length);
  /** Word of the item (in reading order over all families) that feature `i` came from. */
  readonly sources = new Uint16Array(CAPACITY);
  /** Turn in which each bucket was last added: bytes, so that all of them stay in the processor's cache. */
  readonly #seen = new Uint8Array(BUCKETS);
  #turn = 0;
  #source = 0;

  /** Forgets what was added. */
  clear(): void {
    this.count = 0;
    this.#source = 0;
    this.sizes.fill(0);
    this.#turn = (this.#turn + 1) & 0xff;
    if (this.#turn === 0) {
      this.#seen.fill(0);
      this.#turn = 1;
    }
  }

  /** What one feature of a family weighs. */
  scale(family: number): number {
    return 1 / Math.sqrt((this.sizes[family] ?? 0) + (FLOOR[family] ?? 0));
  }

  /** Adds the words of a text, pairs of neighbours, and (`letters`) the letter groups within them. */
  addText(words: Words, family: number, letters: number): void {
    const seed = step(SEED, family + 1);
    let before = 0;
    for (let i = 0; i < words.count; i++) {
      const from = words.starts[i] ?? 0;
      const to = words.starts[i + 1] ?? 0;
      const kind = words.kinds[i] ?? LETTERS;
      if (kind === UNSPACED) {
        this.#unspaced(words.codes, from, to, family);
        before = 0;
      } else {
        let hash = seed;
        if (kind === NUMBER) hash = step(step(hash, 0x23), Math.min(to - from, 6));
        else for (let c = from; c < to; c++) hash = step(hash, words.codes[c] ?? 0);
        this.#add(hash, family);
        const outline = words.outlines[i] ?? 0;
        if (outline !== 0) this.#add(Math.imul(outline, 0x01000193) ^ seed, family);
        if (before !== 0) this.#add(step(before, hash), family);
        before = hash;
        if (letters >= 0 && kind === LETTERS && to - from > 2) this.#letters(words.codes, from, to, letters);
      }
      this.#source++;
    }
  }

  /** Groups of three to five letters within one word, its edges marked. */
  #letters(codes: Uint16Array, from: number, to: number, family: number): void {
    const seed = step(SEED, 0x101 + family);
    const korean = (codes[from] ?? 0) >= 0xac00 && (codes[from] ?? 0) <= 0xd7a3;
    const least = korean ? 2 : 3;
    for (let start = from - 1; start <= to - least + 1; start++) {
      let hash = seed;
      const end = Math.min(start + 5, to + 1);
      for (let c = start; c < end; c++) {
        hash = step(hash, c < from || c >= to ? EDGE : (codes[c] ?? 0));
        if (c - start + 1 >= least) this.#add(hash, family);
      }
    }
  }

  /** Groups of one to four characters of a script without spaces. */
  #unspaced(codes: Uint16Array, from: number, to: number, family: number): void {
    const seed = step(SEED, 0x201 + family);
    for (let start = from; start < to; start++) {
      let hash = seed;
      const end = Math.min(start + 4, to);
      for (let c = start; c < end; c++) {
        hash = step(hash, codes[c] ?? 0);
        if (c > start || family === TITLE_FAMILY) this.#add(hash, family);
      }
    }
  }

  #add(hash: number, family: number): void {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    const bucket = (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
    if (this.#seen[bucket] === this.#turn || this.count === CAPACITY) return;
    this.#seen[bucket] = this.#turn;
    this.sources[this.count] = this.#source;
    this.ids[this.count++] = bucket | (family << BUCKET_BITS);
    this.sizes[family] = (this.sizes[family] ?? 0) + 1;
  }
}
