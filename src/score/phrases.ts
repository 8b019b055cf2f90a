import { CATEGORIES } from '../lexicon/category.ts';
import { HashTable } from '../lexicon/pack.ts';
import { PACKED_SPAM } from '../lexicon/packed-spam.ts';
import { STRONG_PHRASE } from '../lexicon/spam-vocabulary.ts';
import { joined, mixed, pairAt, phraseKey } from './phrase-hash.ts';
import { HASH_SEED, hashStep, UNSPACED, type Words } from './words.ts';

/** Phrases of the lexicons that a text holds. */
export interface PhraseHits {
  /** Strong phrases by category, in the order of `CATEGORIES`. */
  readonly strong: Uint8Array;
  /** Weak words by category. */
  readonly weak: Uint8Array;
  /** Sums over all categories. */
  readonly strongs: number;
  readonly weaks: number;
  /** Words of the text that belong to a phrase, by their index: 1 weak, 2 strong. */
  readonly words: Uint8Array;
}

/** Most words of a phrase; fewest letters of a beginning, and most of a phrase without spaces. */
const MOST_WORDS = 5;
const SHORTEST_BEGINNING = 4;
const LONGEST_UNSPACED = 10;

let tables: { readonly phrases: HashTable; readonly beginnings: HashTable } | undefined;

/** Finds the phrases in texts that a `WordReader` has read. Answers are valid until the next call. */
export class PhraseFinder implements PhraseHits {
  readonly strong = new Uint8Array(CATEGORIES.length);
  readonly weak = new Uint8Array(CATEGORIES.length);
  readonly words;
  strongs = 0;
  weaks = 0;
  #known: ((i: number) => boolean) | undefined;
  readonly #phrases;
  readonly #beginnings;

  /** `limit`: most words of a text. */
  constructor(limit: number) {
    tables ??= {
      phrases: new HashTable(PACKED_SPAM.phrases),
      beginnings: new HashTable(PACKED_SPAM.beginnings),
    };
    this.#phrases = tables.phrases;
    this.#beginnings = tables.beginnings;
    this.words = new Uint8Array(limit);
  }

  /** `known` says which words the page's own article uses: they are no news here, and count less. */
  find(words: Words, known?: (i: number) => boolean): PhraseHits {
    this.#known = known;
    this.strong.fill(0);
    this.weak.fill(0);
    this.strongs = 0;
    this.weaks = 0;
    this.words.fill(0, 0, words.count);
    const { kinds, hashes, starts } = words;
    const phrases = this.#phrases;
    for (let i = 0; i < words.count; i++) {
      const unspaced = kinds[i] === UNSPACED;
      if (unspaced || (starts[i + 1] as number) - (starts[i] as number) >= SHORTEST_BEGINNING)
        this.#open(words, i, unspaced);
      if (unspaced) continue;
      const first = hashes[i] as number;
      if (!phrases.mayHold(mixed(first))) continue;
      let whole = first;
      for (let last = i; ; ) {
        const value = phrases.value(phraseKey(first, whole));
        if (value >= 0) this.#hit(value, i, last);
        last++;
        if (last === words.count || last === i + MOST_WORDS) break;
        whole = joined(whole, hashes[last] as number);
      }
    }
    return this;
  }

  /** Beginnings of word `i`, or all that a stretch without spaces holds. */
  #open(words: Words, i: number, unspaced: boolean): void {
    const { codes } = words;
    const from = words.starts[i] as number;
    const end = words.starts[i + 1] as number;
    const least = unspaced ? 2 : SHORTEST_BEGINNING;
    const last = unspaced ? end - least : from;
    for (let start = from; start <= last; start++) {
      const first = pairAt(words, start);
      if (!this.#beginnings.mayHold(mixed(first))) continue;
      let whole = HASH_SEED;
      const most = unspaced ? Math.min(end, start + LONGEST_UNSPACED) : end;
      for (let c = start; c < most; c++) {
        whole = hashStep(whole, codes[c] as number);
        if (c - start + 1 < least) continue;
        const value = this.#beginnings.value(phraseKey(first, whole));
        if (value >= 0) this.#hit(value, i, i);
      }
    }
  }

  #hit(value: number, first: number, last: number): void {
    let strong = value >= STRONG_PHRASE;
    if (this.#known !== undefined && this.#allKnown(first, last)) {
      if (!strong) return;
      strong = false;
    }
    const category = value & (STRONG_PHRASE - 1);
    if (strong) {
      this.strongs++;
      this.strong[category] = (this.strong[category] as number) + 1;
    } else {
      this.weaks++;
      this.weak[category] = (this.weak[category] as number) + 1;
    }
    for (let i = first; i <= last; i++) this.words[i] = Math.max(this.words[i] as number, strong ? 2 : 1);
  }

  #allKnown(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.#known?.(i) !== true) return false;
    return true;
  }
}
