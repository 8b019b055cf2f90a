import { readAddress } from './address.ts';
import type { PageContext } from './item.ts';
import { WordReader } from './word-reader.ts';
import { LETTERS, UNSPACED, type Words } from './words.ts';

const SIFT = 0xffff;

/** What the signals may know of the page. */
export interface PageFacts {
  /** Registrable domain of the page; empty for files. */
  readonly domain: string;
  readonly published: number | undefined;
  /** Distinct words of the article and title. */
  readonly size: number;
  /** Whether the article or title uses word `i`; of a script without spaces, most of its pairs of characters. */
  uses(words: Words, i: number): boolean;
}

const hashOf = (codes: Uint16Array, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let c = from; c < to; c++) hash = Math.imul(hash ^ (codes[c] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 16)) & SIFT;
};

const read = new WeakMap<PageContext, PageFacts>();

/** Reads the page, once for all its blocks. */
export const readPage = (page: PageContext): PageFacts => {
  const known = read.get(page) ?? learnPage(page);
  read.set(page, known);
  return known;
};

const learnPage = (page: PageContext): PageFacts => {
  const known = new Uint8Array(SIFT + 1);
  let size = 0;
  const learn = (slot: number): void => {
    if (known[slot] === 0) {
      known[slot] = 1;
      size++;
    }
  };
  const reader = new WordReader();
  const text = `${page.title} \n ${page.article}`;
  const SLICE = 2000;
  for (let at = 0; at < text.length; at += SLICE) {
    const words = reader.read(text.slice(at, at + SLICE));
    for (let i = 0; i < words.count; i++) {
      const from = words.starts[i] ?? 0;
      const to = words.starts[i + 1] ?? 0;
      if (words.kinds[i] === UNSPACED)
        for (let c = from; c + 1 < to; c++) learn(hashOf(words.codes, c, c + 2));
      else if (words.kinds[i] === LETTERS) learn(hashOf(words.codes, from, to));
    }
  }
  return {
    domain: readAddress(`//${page.host}`).domain,
    published: page.published,
    size,
    uses(words, i) {
      if (size === 0) return false;
      const from = words.starts[i] ?? 0;
      const to = words.starts[i + 1] ?? 0;
      if (words.kinds[i] !== UNSPACED) return known[hashOf(words.codes, from, to)] === 1;
      let shared = 0;
      for (let c = from; c + 1 < to; c++) shared += known[hashOf(words.codes, c, c + 2)] ?? 0;
      return shared * 2 > to - from - 1;
    },
  };
};
