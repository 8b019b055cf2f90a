import { readAddress } from './address.ts';
import { ARTICLE_LIMIT, type PageContext } from './item.ts';
import { WordReader } from './word-reader.ts';
import { HASH_SEED, hashStep, LETTERS, UNSPACED, type Words } from './words.ts';

const SIFT_BITS = 16;
const SLICE = 3000;

/** What the signals may know of the page. */
export interface PageFacts {
  /** Whether an address of this site (`Address.site`) leads to the page's own. */
  isOwn(site: string): boolean;
  readonly published: number | undefined;
  /** Whether there is a page at all, and not a text handed in without one: what a page does not show is not there. */
  readonly known: boolean;
  /** Distinct words of the article and title. */
  readonly size: number;
  /** Whether the article or title uses word `i`; of a script without spaces, most of its pairs of characters. */
  uses(words: Words, i: number): boolean;
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - SIFT_BITS);
const pairSlot = (codes: Uint16Array, at: number): number =>
  slotOf(hashStep(hashStep(HASH_SEED, codes[at] as number), codes[at + 1] as number));

const read = new WeakMap<PageContext, PageFacts>();

/** Reads the page, once for all its blocks. */
export const readPage = (page: PageContext): PageFacts => {
  const known = read.get(page) ?? learnPage(page);
  read.set(page, known);
  return known;
};

/** The words of an article, as a sieve of their hashes. */
const learnWords = (text: string): { readonly sieve: Uint8Array; readonly size: number } => {
  const sieve = new Uint8Array(1 << SIFT_BITS);
  let size = 0;
  const learn = (slot: number): void => {
    if (sieve[slot] === 0) size++;
    sieve[slot] = 1;
  };
  const reader = new WordReader(SLICE + 100);
  for (let at = 0; at < text.length; at += SLICE) {
    const words = reader.read(text.slice(at, at + SLICE));
    const { codes, starts, kinds, hashes } = words;
    for (let i = 0; i < words.count; i++) {
      if (kinds[i] === UNSPACED)
        for (let c = starts[i] as number; c + 1 < (starts[i + 1] as number); c++) learn(pairSlot(codes, c));
      else if (kinds[i] === LETTERS) learn(slotOf(hashes[i] as number));
    }
  }
  return { sieve, size };
};

const learnPage = ({ title, article, host, alias = host, published }: PageContext): PageFacts => {
  const text = title === '' && article === '' ? '' : `${title} \n ${article.slice(0, ARTICLE_LIMIT)}`;
  const { sieve, size } = text === '' ? { sieve: undefined, size: 0 } : learnWords(text);
  const own = [host, alias].filter(Boolean).map((name) => readAddress(`//${name}`).site);
  return {
    isOwn: (site) => own.includes(site),
    published,
    known: own.length > 0 || size > 0,
    size,
    uses(words, i) {
      if (sieve === undefined) return false;
      if (words.kinds[i] !== UNSPACED) return sieve[slotOf(words.hashes[i] as number)] === 1;
      const from = words.starts[i] as number;
      const to = words.starts[i + 1] as number;
      let shared = 0;
      for (let c = from; c + 1 < to; c++) shared += sieve[pairSlot(words.codes, c)] as number;
      return shared * 2 > to - from - 1;
    },
  };
};
