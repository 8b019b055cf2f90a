import { type Address, readAddress, type WrittenAddress, writtenAddresses } from './address.ts';
import { isAmong } from './among.ts';
import { authorOf, makeOf, nameWords } from './author-name.ts';
import { type Glance, glanceAt, SIGN } from './glance.ts';
import { CHEAP_SUFFIXES } from './hosts.ts';
import type { Item } from './item.ts';
import type { PageFacts } from './page-facts.ts';
import { PhraseFinder, type PhraseHits } from './phrases.ts';
import { isShop, tradeShare, tradeWords } from './trade.ts';
import { WordReader } from './word-reader.ts';
import { LETTERS, type Words } from './words.ts';

/** One link of an item, read. */
export interface LinkFacts {
  readonly address: Address;
  /** Anchor text; empty for a bare address and for the author's link. */
  readonly text: string;
  readonly from: 'body' | 'written' | 'author';
  /** The name that whoever owns the host chose, folded as words are, without what parts them. */
  readonly name: string;
  /** Share of that name that words of a trade make up, and whether it begins or ends with one. */
  readonly trade: number;
  readonly shop: boolean;
}

/** Everything the signals read of one item. Valid until the next item is read by the same `FactReader`. */
export interface Facts {
  readonly item: Item;
  readonly page: PageFacts;
  /** The item's text without the author's name before it, cut. */
  readonly text: string;
  readonly glance: Glance;
  readonly words: Words;
  readonly hits: PhraseHits;
  /** Words of a brief text that are words of a trade; 0 for a long one. */
  readonly trades: number;
  /** Share of the text's longer words that the article uses too; -1 when there is nothing to compare. */
  readonly shared: number;
  /** A headline or card rather than something somebody said. */
  readonly title: boolean;
  /** Author's name; empty when the page shows none. */
  readonly author: string;
  /** Whether the author's name is made as form robots make theirs. */
  readonly robot: boolean;
  /** Whether the author's name is two words that run together, other than a robot's. */
  readonly joined: boolean;
  /** Parts of it that hold a letter. */
  readonly nameWords: number;
  readonly authorWords: Words;
  readonly authorHits: PhraseHits;
  /** Words of the author's name that are words of a trade. */
  readonly authorTrades: number;
  /** Words of the author's name of more than one letter, folded; empty when there is nothing they could echo. */
  readonly spelled: readonly string[];
  readonly links: readonly LinkFacts[];
  /** Words of the links' hosts, those of the page's own site left out, of their addresses, and of what readers click on. */
  readonly hosts: Words;
  readonly paths: Words;
  readonly pathHits: PhraseHits;
  /** Words of the addresses that are words of a trade. */
  readonly pathTrades: number;
  readonly anchors: Words;
  readonly anchorHits: PhraseHits;
}

/** Most characters of a text that are read: its beginning and its end, where links are put. */
const HEAD = 2400;
const TAIL = 800;
const LINKS = 40;
/** Most characters of folded text that are kept of a text, a name, and all of an item's links. */
const LIMITS = { text: 4096, author: 256, links: 2048 } as const;
/** Most words of a text that are compared with those of trades. */
const BRIEF = 40;
/** Most words of a name; more are the title of a page that links here. */
const LONGEST_NAME = 9;
/** Fewest words of an article that an item is compared with, fewest words of an item, and letters of such a word. */
const FEWEST = { article: 60, words: 3, letters: 5 } as const;

const cut = (text: string): string =>
  text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} ${text.slice(-TAIL)}`;

const withoutAuthor = (text: string, author: string): string =>
  author.length > 1 && text.length > author.length && text.startsWith(author)
    ? text.slice(author.length)
    : text;

const separated = ({ host, path }: Address): string => {
  let plain = path;
  if (path.includes('%')) {
    try {
      plain = decodeURIComponent(path);
    } catch {
      plain = path;
    }
  }
  return `${host} ${plain.replaceAll('+', ' ')}`;
};

/** Links that are the page's own furniture: to the item itself, to answer it, to what it answers. */
const FURNITURE = /#(?:comment|respond|post|li-comment|c\d)|replytocom=|[?&]quote=|\/reply(?:[/?]|$)/i;
const isFurniture = (path: string): boolean =>
  (path.includes('#') || path.includes('reply') || path.includes('quote=')) && FURNITURE.test(path);

/** The text of an item without the titles of the page's own articles that a digest or card links to. */
const withoutTitles = (text: string, item: Item, page: PageFacts): string => {
  let left = text;
  for (const link of item.links.slice(0, 4)) {
    if (link.text.length < 4) continue;
    const { site, path } = readAddress(link.href);
    if (isFurniture(path) || site === '' || page.isOwn(site)) left = left.replace(link.text, ' ');
  }
  return left;
};

const letters = (words: Words, from: number, to: number): string =>
  String.fromCharCode(...words.codes.subarray(words.starts[from], words.starts[to]));

const spelledOf = (words: Words): readonly string[] => {
  const spelled: string[] = [];
  for (let i = 0; i < words.count; i++) {
    const word = letters(words, i, i + 1);
    if (word.length > 1) spelled.push(word);
  }
  return spelled;
};

const sharedWith = (page: PageFacts, words: Words): number => {
  if (page.size < FEWEST.article) return -1;
  let longer = 0;
  let used = 0;
  for (let i = 0; i < words.count; i++) {
    const length = (words.starts[i + 1] as number) - (words.starts[i] as number);
    if (words.kinds[i] === LETTERS && length < FEWEST.letters) continue;
    longer++;
    if (page.uses(words, i)) used++;
  }
  return longer < FEWEST.words ? -1 : used / longer;
};

/** A reader of words and a finder of phrases among them. */
class Reading {
  readonly #words;
  readonly #finder;
  constructor(limit: number) {
    this.#words = new WordReader(limit);
    this.#finder = new PhraseFinder(limit);
  }
  words(text: string, gaps: readonly WrittenAddress[] = []): Words {
    return this.#words.read(text, gaps);
  }
  hits(words: Words, known?: (i: number) => boolean): PhraseHits {
    return this.#finder.find(words, known);
  }
}

/**
 * A host as its words are read. What a cheap name ends with has a signal of its own; read as a word too, that one fact
 * would count twice, and by itself decide over people who chose such a name for their own page.
 */
const spokenHost = ({ host, suffix }: Address): string =>
  isAmong(CHEAP_SUFFIXES, suffix) ? host.slice(0, -suffix.length) : `${host} .${suffix}.`;

const linesOf = (links: readonly LinkFacts[], read: (link: LinkFacts) => string): string =>
  links.length === 0 ? '' : links.map(read).join(' \n ');

/** Reads items into facts. Holds its buffers: one item at a time. */
export class FactReader {
  readonly #text = new Reading(LIMITS.text);
  readonly #author = new Reading(LIMITS.author);
  readonly #anchors = new Reading(LIMITS.links);
  readonly #paths = new Reading(LIMITS.links);
  readonly #hosts = new WordReader(LIMITS.links);
  readonly #host = new WordReader(LIMITS.author);

  read(item: Item, page: PageFacts): Facts {
    const title = item.kind === 'related' || item.kind === 'chumbox';
    const shown = authorOf(item);
    let authorWords = this.#author.words(shown);
    let authorHits = this.#author.hits(authorWords);
    // What a card shows in an author's place is its section, unless a phrase of spam or a robot's name gives it away.
    const make = makeOf(shown);
    const robot = make === 'robot';
    const author = title && authorHits.strongs + authorHits.weaks === 0 && !robot ? '' : shown;
    if (author !== shown) {
      authorWords = this.#author.words(author);
      authorHits = this.#author.hits(authorWords);
    }
    const own = withoutAuthor(item.text, shown);
    const text = cut(item.kind === 'recent-comments' ? withoutTitles(own, item, page) : own);
    const glance = glanceAt(text);
    const written = (glance.signs & SIGN.inner) === 0 ? [] : writtenAddresses(text);
    const links = this.#links(item, written);
    const words = this.#text.words(text, written);
    const outside = links.filter(({ address }) => address.host !== '' && !page.isOwn(address.site));
    const anchors = this.#anchors.words(linesOf(links, ({ text }) => anchorOf(text)));
    // A card's own link repeats its title; a comment's leads to its author's profile, or to itself.
    const paths = this.#paths.words(linesOf(title ? links : outside, ({ address }) => separated(address)));
    return {
      item,
      page,
      text,
      glance,
      words,
      hits: this.#text.hits(words, page.size > 0 ? (i) => page.uses(words, i) : undefined),
      trades: words.count > BRIEF ? 0 : tradeWords(words),
      shared: title ? -1 : sharedWith(page, words),
      title,
      author,
      robot,
      joined: !title && make === 'joined',
      nameWords: nameWords(author),
      authorWords,
      authorHits,
      authorTrades: authorWords.count > LONGEST_NAME ? 0 : tradeWords(authorWords),
      spelled: links.length > 0 ? spelledOf(authorWords) : [],
      links,
      hosts: this.#hosts.read(linesOf(outside, ({ address }) => spokenHost(address)).replaceAll('.', ' ')),
      paths,
      pathHits: this.#paths.hits(paths),
      pathTrades: tradeWords(paths),
      anchors,
      anchorHits: this.#anchors.hits(anchors),
    };
  }

  #links(item: Item, written: readonly WrittenAddress[]): readonly LinkFacts[] {
    const links: LinkFacts[] = [];
    const add = (href: string, text: string, from: LinkFacts['from']): void => {
      const address = readAddress(href);
      const { host, path } = address;
      if (isFurniture(path)) return;
      const isSame = (link: LinkFacts): boolean => link.address.host === host && link.address.path === path;
      if (from === 'written' && links.some(isSame)) return;
      const free = address.site !== address.domain;
      const label = this.#host.read(address.label);
      const trade = tradeShare(label);
      const shop = isShop(label);
      const chosen = free ? this.#host.read(host.split('.')[0] ?? '') : label;
      links.push({ address, text, from, trade, shop, name: letters(chosen, 0, chosen.count) });
    };
    for (const link of item.links.slice(0, LINKS)) add(link.href, link.text.slice(0, 120), 'body');
    for (const { href } of written.slice(0, LINKS)) add(href, '', 'written');
    if (item.authorHref !== undefined) add(item.authorHref, '', 'author');
    return links;
  }
}

/** Anchor text, unless it is an address itself. */
const anchorOf = (text: string): string =>
  text.includes('//') || (text.includes('.') && !text.includes(' ')) ? '' : text;
