import { CATEGORIES } from '../lexicon/category.ts';
import { SPAM_VOCABULARIES } from '../lexicon/spam-vocabularies.ts';
import type { PhrasesByCategory } from '../lexicon/spam-vocabulary.ts';
import { WordReader } from './word-reader.ts';
import { UNSPACED, type Words } from './words.ts';

/** Phrases of the lexicons that a text holds. */
export interface PhraseHits {
  /** Strong phrases by category, in the order of `CATEGORIES`. */
  readonly strong: Uint8Array;
  /** Weak words by category. */
  readonly weak: Uint8Array;
  /** Words of the text that belong to a phrase, by their index: 1 weak, 2 strong. */
  readonly words: Uint8Array;
}

const SEED = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const SIFT = 0xffff;

/** Nodes of the phrase tree; a node's end is `1 + category`, plus `STRONG` for a strong phrase. */
const STRONG = 64;
interface Node {
  readonly exact: Map<number, Node>;
  readonly prefix: Map<number, Node>;
  end: number;
}
const node = (): Node => ({ exact: new Map(), prefix: new Map(), end: 0 });

interface Tree {
  readonly root: Node;
  /** Quick sieve over the first words of all phrases: bit 1 whole words, bit 2 beginnings, bit 4 unspaced. */
  readonly sieve: Uint8Array;
}

const plant = (tree: Tree, reader: WordReader, phrase: string, end: number): void => {
  const words = reader.read(phrase.replaceAll('*', ''));
  const open = phrase.split(' ').map((word) => word.endsWith('*'));
  let at = tree.root;
  for (let i = 0; i < words.count; i++) {
    const unspaced = words.kinds[i] === UNSPACED;
    const prefix = unspaced || (words.count === open.length && open[i] === true);
    let hash = SEED;
    for (let c = words.starts[i] ?? 0; c < (words.starts[i + 1] ?? 0); c++)
      hash = step(hash, words.codes[c] ?? 0);
    if (at === tree.root) {
      const slot = hash & SIFT;
      tree.sieve[slot] = (tree.sieve[slot] ?? 0) | (unspaced ? 4 : prefix ? 2 : 1);
    }
    const branch = prefix ? at.prefix : at.exact;
    let next = branch.get(hash);
    if (next === undefined) {
      next = node();
      branch.set(hash, next);
    }
    at = next;
  }
  if (at !== tree.root && end > at.end) at.end = end;
};

let planted: Tree | undefined;
const tree = (): Tree => {
  if (planted !== undefined) return planted;
  const made: Tree = { root: node(), sieve: new Uint8Array(SIFT + 1) };
  const reader = new WordReader();
  const add = (phrases: PhrasesByCategory, strong: number): void => {
    CATEGORIES.forEach((category, index) => {
      for (const phrase of phrases[category] ?? []) plant(made, reader, phrase, strong + index + 1);
    });
  };
  for (const vocabulary of Object.values(SPAM_VOCABULARIES)) {
    add(vocabulary.weak, 0);
    add(vocabulary.strong, STRONG);
  }
  planted = made;
  return made;
};

/** Finds the phrases in texts that a `WordReader` has read. Answers are valid until the next call. */
export class PhraseFinder implements PhraseHits {
  readonly strong = new Uint8Array(CATEGORIES.length);
  readonly weak = new Uint8Array(CATEGORIES.length);
  readonly words = new Uint8Array(4096);
  readonly #tree = tree();
  #known: ((i: number) => boolean) | undefined;

  /** `known` says which words the page's own article uses: they are no news here, and count less. */
  find(words: Words, known?: (i: number) => boolean): PhraseHits {
    this.#known = known;
    this.strong.fill(0);
    this.weak.fill(0);
    this.words.fill(0, 0, words.count);
    for (let i = 0; i < words.count; i++) {
      if (words.kinds[i] === UNSPACED) this.#unspaced(words, i);
      else this.#walk(words, i, i, this.#tree.root);
    }
    return this;
  }

  #walk(words: Words, first: number, i: number, at: Node): void {
    const { sieve, root } = this.#tree;
    const end = words.starts[i + 1] ?? 0;
    let hash = SEED;
    for (let c = words.starts[i] ?? 0; c < end; c++) {
      hash = step(hash, words.codes[c] ?? 0);
      if (at === root && ((sieve[hash & SIFT] ?? 0) & 2) === 0) continue;
      const next = at.prefix.get(hash);
      if (next !== undefined) this.#arrive(words, first, i, next);
    }
    if (at === root && ((sieve[hash & SIFT] ?? 0) & 1) === 0) return;
    const next = at.exact.get(hash);
    if (next !== undefined) this.#arrive(words, first, i, next);
  }

  #arrive(words: Words, first: number, i: number, at: Node): void {
    if (at.end > 0) this.#hit(at.end, first, i);
    if (i + 1 < words.count && (at.exact.size > 0 || at.prefix.size > 0)) this.#walk(words, first, i + 1, at);
  }

  #unspaced(words: Words, i: number): void {
    const { sieve, root } = this.#tree;
    const end = words.starts[i + 1] ?? 0;
    for (let from = words.starts[i] ?? 0; from < end; from++) {
      let hash = SEED;
      for (let c = from; c < end && c < from + 10; c++) {
        hash = step(hash, words.codes[c] ?? 0);
        if (((sieve[hash & SIFT] ?? 0) & 4) === 0) continue;
        const next = root.prefix.get(hash);
        if (next !== undefined && next.end > 0) this.#hit(next.end, i, i);
      }
    }
  }

  #hit(end: number, first: number, last: number): void {
    let strong = end > STRONG;
    if (this.#known !== undefined && this.#allKnown(first, last)) {
      if (!strong) return;
      strong = false;
    }
    const counts = strong ? this.strong : this.weak;
    const category = (end & (STRONG - 1)) - 1;
    counts[category] = Math.min(255, (counts[category] ?? 0) + 1);
    for (let i = first; i <= last; i++) this.words[i] = Math.max(this.words[i] ?? 0, strong ? 2 : 1);
  }

  #allKnown(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.#known?.(i) !== true) return false;
    return true;
  }
}
