import { type Address, readAddress, writtenAddresses } from './address.ts';
import type { Item } from './item.ts';
import type { PageFacts } from './page-facts.ts';
import { PhraseFinder, type PhraseHits } from './phrases.ts';
import { WordReader, type Words } from './words.ts';

/** One link of an item, read. */
export interface LinkFacts {
  readonly address: Address;
  /** Anchor text; empty for a bare address and for the author's link. */
  readonly text: string;
  readonly from: 'body' | 'written' | 'author';
}

/** Everything the signals read of one item. Valid until the next item is read by the same `FactReader`. */
export interface Facts {
  readonly item: Item;
  readonly page: PageFacts;
  /** The item's text without the author's name before it, cut. */
  readonly text: string;
  readonly words: Words;
  readonly hits: PhraseHits;
  /** A headline or card rather than something somebody said. */
  readonly title: boolean;
  /** Author's name; empty when the page shows none. */
  readonly author: string;
  readonly authorWords: Words;
  readonly authorHits: PhraseHits;
  readonly links: readonly LinkFacts[];
  readonly anchors: Words;
  readonly anchorHits: PhraseHits;
  /** Phrases in the links' addresses. */
  readonly pathHits: PhraseHits;
  readonly paths: Words;
}

/** Most characters of a text that are read: its beginning and its end, where links are put. */
const HEAD = 2400;
const TAIL = 800;
const LINKS = 40;

const cut = (text: string): string =>
  text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} ${text.slice(-TAIL)}`;

const withoutAuthor = (text: string, author: string): string =>
  author.length > 1 && text.length > author.length && text.startsWith(author)
    ? text.slice(author.length)
    : text;

const separated = (path: string): string => {
  let plain = path;
  if (path.includes('%')) {
    try {
      plain = decodeURIComponent(path);
    } catch {
      plain = path;
    }
  }
  return plain.replace(/[^\p{L}\p{M}\p{Nd}]+|\d{5,}/gu, ' ');
};

/** Reads items into facts. Holds its buffers: one item at a time. */
export class FactReader {
  readonly #text = { words: new WordReader(), finder: new PhraseFinder() };
  readonly #author = { words: new WordReader(), finder: new PhraseFinder() };
  readonly #anchors = { words: new WordReader(), finder: new PhraseFinder() };
  readonly #paths = { words: new WordReader(), finder: new PhraseFinder() };

  read(item: Item, page: PageFacts): Facts {
    const author = (item.author ?? '').slice(0, 120);
    const text = cut(withoutAuthor(item.text, author));
    const written = writtenAddresses(text);
    const links: LinkFacts[] = [];
    for (const link of item.links.slice(0, LINKS))
      links.push({ address: readAddress(link.href), text: link.text.slice(0, 120), from: 'body' });
    for (const { href } of written) {
      const address = readAddress(href);
      if (
        links.length < LINKS &&
        !links.some((link) => link.address.host === address.host && link.address.path === address.path)
      )
        links.push({ address, text: '', from: 'written' });
    }
    if (item.authorHref !== undefined)
      links.push({ address: readAddress(item.authorHref), text: '', from: 'author' });
    const words = this.#text.words.read(text, written);
    const authorWords = this.#author.words.read(author);
    const anchors = this.#anchors.words.read(
      links.map((link) => (/[./]{2}|^\S+\.\S+$/.test(link.text) ? '' : link.text)).join(' \n '),
    );
    const paths = this.#paths.words.read(
      links.map((link) => separated(`${link.address.host} ${link.address.path}`)).join(' \n '),
    );
    return {
      item,
      page,
      text,
      words,
      hits: this.#text.finder.find(words, page.size > 0 ? (i) => page.uses(words, i) : undefined),
      title: item.kind === 'related' || item.kind === 'chumbox',
      author,
      authorWords,
      authorHits: this.#author.finder.find(authorWords),
      links,
      anchors,
      anchorHits: this.#anchors.finder.find(anchors),
      paths,
      pathHits: this.#paths.finder.find(paths),
    };
  }
}
