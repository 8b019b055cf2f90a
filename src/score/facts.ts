import { type Address, readAddress, type WrittenAddress, writtenAddresses } from './address.ts';
import type { Item } from './item.ts';
import type { PageFacts } from './page-facts.ts';
import { PhraseFinder, type PhraseHits } from './phrases.ts';
import { tradeShare, tradeWords } from './trade.ts';
import { WordReader } from './word-reader.ts';
import type { Words } from './words.ts';

/** One link of an item, read. */
export interface LinkFacts {
  readonly address: Address;
  /** Anchor text; empty for a bare address and for the author's link. */
  readonly text: string;
  readonly from: 'body' | 'written' | 'author';
  /** Share of the host's name that words of a trade make up. */
  readonly trade: number;
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
  /** Words of the author's name that are words of a trade. */
  readonly authorTrades: number;
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

/** Links that are the page's own furniture: to the item itself, to answer it, to what it answers. */
const FURNITURE = /#(?:comment|respond|post|li-comment|c\d)|replytocom=|[?&]quote=|\/reply(?:[/?]|$)/i;

/** A digest's "Name on Title": the words that part the two are not the name's. */
const ON = / (?:on|in|to|bei|zu|auf|en|sur|dans|su|em|op|w|na|о|на|в|к|à|says|said):?$/iu;

/** The text of an item without the titles of the page's own articles that a digest or card links to. */
const withoutTitles = (text: string, item: Item, page: PageFacts): string => {
  let left = text;
  for (const link of item.links.slice(0, 4)) {
    if (link.text.length < 4) continue;
    const { domain, path } = readAddress(link.href);
    if (FURNITURE.test(path) || domain === '' || domain === page.domain) left = left.replace(link.text, ' ');
  }
  return left;
};

const authorOf = (item: Item): string => {
  const author = (item.author ?? '').slice(0, 120).trim();
  return item.kind === 'recent-comments' ? author.replace(ON, '') : author;
};

const isHit = ({ strong, weak }: PhraseHits): boolean =>
  strong.some((count) => count > 0) || weak.some((count) => count > 0);

/** Reads items into facts. Holds its buffers: one item at a time. */
export class FactReader {
  readonly #text = { words: new WordReader(), finder: new PhraseFinder() };
  readonly #author = { words: new WordReader(), finder: new PhraseFinder() };
  readonly #anchors = { words: new WordReader(), finder: new PhraseFinder() };
  readonly #paths = { words: new WordReader(), finder: new PhraseFinder() };
  readonly #host = new WordReader();

  read(item: Item, page: PageFacts): Facts {
    const title = item.kind === 'related' || item.kind === 'chumbox';
    const shown = authorOf(item);
    let authorWords = this.#author.words.read(shown);
    let authorHits = this.#author.finder.find(authorWords);
    // What a card shows in an author's place is its section, unless a phrase of spam gives it away.
    const author = title && !isHit(authorHits) ? '' : shown;
    if (author !== shown) {
      authorWords = this.#author.words.read(author);
      authorHits = this.#author.finder.find(authorWords);
    }
    const own = withoutAuthor(item.text, shown);
    const text = cut(item.kind === 'recent-comments' ? withoutTitles(own, item, page) : own);
    const written = writtenAddresses(text);
    const links = this.#links(item, written);
    const words = this.#text.words.read(text, written);
    const anchors = this.#anchors.words.read(links.map((link) => anchorOf(link.text)).join(' \n '));
    const paths = this.#paths.words.read(
      links.map(({ address }) => separated(`${address.host} ${address.path}`)).join(' \n '),
    );
    return {
      item,
      page,
      text,
      words,
      hits: this.#text.finder.find(words, page.size > 0 ? (i) => page.uses(words, i) : undefined),
      title,
      author,
      authorWords,
      authorHits,
      authorTrades: tradeWords(authorWords),
      links,
      anchors,
      anchorHits: this.#anchors.finder.find(anchors),
      paths,
      pathHits: this.#paths.finder.find(paths),
    };
  }

  #links(item: Item, written: readonly WrittenAddress[]): readonly LinkFacts[] {
    const links: LinkFacts[] = [];
    const add = (href: string, text: string, from: LinkFacts['from']): void => {
      const address = readAddress(href);
      if (FURNITURE.test(address.path)) return;
      const { host, path } = address;
      if (
        from === 'written' &&
        links.some((link) => link.address.host === host && link.address.path === path)
      )
        return;
      links.push({ address, text, from, trade: tradeShare(address.label, this.#host) });
    };
    for (const link of item.links.slice(0, LINKS)) add(link.href, link.text.slice(0, 120), 'body');
    for (const { href } of written.slice(0, LINKS)) add(href, '', 'written');
    if (item.authorHref !== undefined) add(item.authorHref, '', 'author');
    return links;
  }
}

/** Anchor text, unless it is an address itself. */
const anchorOf = (text: string): string => (/[./]{2}|^\S+\.\S+$/.test(text) ? '' : text);
