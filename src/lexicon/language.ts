/**
 * The words by which blocks are found on pages of one language. Every phrase is written as `fold` of
 * `src/find/phrase.ts` leaves it but for accents of Latin and Greek, which are compared without: lower case, without digits,
 * counts, punctuation and diacritics of Arabic script (a test prints the folded form of one that is not). A phrase that ends in `…` also matches a heading that only begins with it
 * ("thoughts on …"); one that begins with `…` matches one that ends with it; all others must be the whole heading.
 */
export interface Headings {
  /** Above a list of comments: "Comments", "Responses", "Join the discussion". Every plural form that takes a count. */
  readonly comments: readonly string[];
  /** Above a comment form: "Leave a reply", "Post a comment". */
  readonly form: readonly string[];
  /** Above a digest of comments from all over the site: "Recent comments". */
  readonly recentComments: readonly string[];
  /** Above other articles chosen for this one: "Related posts", "You may also like", "Read next". */
  readonly related: readonly string[];
  /** Above other articles not chosen for this one: "Most read", "Latest news", "Trending". Weaker: front pages have them. */
  readonly popular: readonly string[];
  /** Above or on paid cards: "Sponsored", "From around the web", "Promoted links". */
  readonly sponsored: readonly string[];
}

/** How one language says when and by whom something was written. Compared like headings, word by word. */
export interface Stamps {
  /** Words before or after a number and a unit of time that make it a time past: "ago", "vor", "il y a". */
  readonly ago: readonly string[];
  /** Units of time as they stand beside a number, with plural and short forms: "minute", "minutes", "min". */
  readonly units: readonly string[];
  /** Words that say unit and "ago" in one, where a language does so. */
  readonly past?: readonly string[];
  /** Days named instead of dated: "today", "yesterday". */
  readonly days: readonly string[];
  /** The twelve months in order, each with all its forms and short forms. Empty for languages that number them. */
  readonly months: readonly (readonly string[])[];
}

/** One language: a file of its own in `src/lexicon/headings/`, and a line in the `index.ts` there. */
export interface Language {
  /** Primary language subtag, with a script or region only where words differ (`zh-tw`). Also the file's name. */
  readonly lang: string;
  readonly headings: Headings;
  readonly stamps: Stamps;
  /** What the control beside an item says to answer it: "Reply". */
  readonly reply: readonly string[];
  /** Words between an author's name and the text or date: "says", "wrote", "posted by", "on". */
  readonly says: readonly string[];
}
