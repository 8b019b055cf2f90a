/** What the score room reads: plain, frozen facts about one comment or one card. No element, no address object. */

/** The kinds of block an item can stand in. `chumbox` is a paid recommendation widget. */
export type BlockKind = 'comments' | 'related' | 'recent-comments' | 'chumbox';

/** One link of an item. `href` is absolute where the page's address is known, else as written. */
export interface Link {
  readonly href: string;
  /** Anchor text as a reader sees it; empty for an image link. */
  readonly text: string;
  /** Tokens of `rel`, lower case; empty when there are none. */
  readonly rel: readonly string[];
}

/** One item as read from the page, or as handed in on the command line. Absent facts are absent, never guessed. */
export interface Item {
  readonly kind: BlockKind;
  /** The item's own words as a reader sees them, white space collapsed, cut at `TEXT_LIMIT`; without those of replies and quotes. */
  readonly text: string;
  readonly author?: string;
  /** Where the author's name links to. */
  readonly authorHref?: string;
  /** Links of the body (the author's link apart). */
  readonly links: readonly Link[];
  /** Milliseconds since the epoch, when the page states a date that can be parsed. */
  readonly date?: number;
  /** 0 for an item of the first level, 1 for a reply to it, and so on. */
  readonly depth: number;
  /** The widget flags the item as paid, or it can only be so (vendor flag, `rel=sponsored`, redirector). */
  readonly paid: boolean;
  /** The item's main link leads to the page's own registrable domain. Absent when it has no link. */
  readonly own?: boolean;
  /** Written or pinned by the site's staff or the article's author, as the page marks it. */
  readonly staff: boolean;
  /** Votes shown on the item; absent where none are shown. */
  readonly likes?: number;
}

/** The page an item stands on, as far as scoring may use it. */
export interface PageContext {
  readonly title: string;
  /** The article's words (or the visible text outside blocks), cut at `ARTICLE_LIMIT`. */
  readonly article: string;
  /** Host of the page, lower case, without port. Empty for files. */
  readonly host: string;
  /** Host that the page names as its own address (canonical), where that is another: archives and mirrors keep it. */
  readonly alias?: string;
  /** Primary language subtag of the page, lower case, when it says one. */
  readonly lang?: string;
  /** Milliseconds since the epoch of the article's own date, when stated. */
  readonly published?: number;
}

/** Most characters of an item's text that are read. */
export const TEXT_LIMIT = 20_000;
/** Most characters of the article that are read: its beginning says what it is about. */
export const ARTICLE_LIMIT = 12_000;
