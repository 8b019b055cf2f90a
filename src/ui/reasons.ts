import type { Reason } from '../score/verdict.ts';

/** Kinds of evidence as a reader understands them; each has a sentence for and one against spam. */
export const REASON_KINDS = [
  'phrases',
  'wording',
  'author',
  'author_link',
  'links',
  'contact',
  'money',
  'form',
  'length',
  'disguise',
  'page',
  'late',
  'around',
  'standing',
  'alone',
  'taught',
  'start',
  'other',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Reasons of one kind put together. */
export interface ReasonSum {
  readonly kind: ReasonKind;
  /** Share of the log-odds; positive speaks for spam. */
  readonly share: number;
  /** Words of the item, as written, at most `MOST_WORDS`. */
  readonly words: readonly string[];
}

const MOST_WORDS = 5;

/** First match decides: the ids of signals, or how they begin (`name-`). */
const KINDS: readonly (readonly [kind: ReasonKind, signals: readonly string[]])[] = [
  ['start', ['prior']],
  ['wording', ['words']],
  ['around', ['place', 'title', 'digest', 'paid', 'own-page', 'same-', 'in-thread']],
  ['standing', ['staff', 'liked']],
  ['alone', ['alone']],
  ['taught', ['taught']],
  [
    'author_link',
    ['author-linked', 'author-echo', 'author-echo-', 'author-stranger', 'author-page', 'author-dated'],
  ],
  ['author_link', ['author-shop', 'author-slug', 'bland-linked', 'bland-shop', 'bland-slug']],
  ['author', ['author-', 'digest-trade', 'bland-trade']],
  ['disguise', ['disguised', 'styled', 'stretched', 'framed', 'link-punycode']],
  ['contact', ['phone', 'title-phone', 'mail', 'messenger', 'contacts', 'handle', 'link-messenger']],
  ['links', ['link', 'links', 'link-', 'links-', 'anchor-', 'address-', 'leads-nowhere']],
  ['phrases', ['phrase', 'phrases', 'strong-', 'weak-', 'trade-', 'trades', 'brand']],
  ['money', ['money', 'percent', 'title-money']],
  ['length', ['short', 'long']],
  [
    'form',
    ['capitals', 'pictures', 'shouts', 'markup', 'raw-anchor', 'placeholder', 'repeats', 'excerpt', 'marks'],
  ],
  ['page', ['foreign-to-page', 'about-page', 'bland']],
  ['late', ['late', 'late-']],
];

/** The kind of evidence a signal is. */
export function kindOf(signal: string): ReasonKind {
  const row = KINDS.find(([, names]) =>
    names.some((name) => (name.endsWith('-') ? signal.startsWith(name) : signal === name)),
  );
  return row?.[0] ?? 'other';
}

/** Reasons by kind, the weightiest first. They add up to what the reasons add up to. */
export function sumReasons(reasons: readonly Reason[]): readonly ReasonSum[] {
  const sums = new Map<ReasonKind, ReasonSum>();
  for (const { signal, share, words } of reasons) {
    const kind = kindOf(signal);
    const known = sums.get(kind) ?? { kind, share: 0, words: [] };
    const all = [...new Set([...known.words, ...words])].slice(0, MOST_WORDS);
    sums.set(kind, { kind, share: known.share + share, words: all });
  }
  return [...sums.values()].sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

/** Shares rounded to tenths in such a way that they still add up to the rounded whole (largest remainder). */
export function roundedShares(shares: readonly number[]): readonly number[] {
  const tenths = shares.map((share) => share * 10);
  const whole = Math.round(tenths.reduce((sum, share) => sum + share, 0));
  const floors = tenths.map(Math.floor);
  const missing = whole - floors.reduce((sum, share) => sum + share, 0);
  const byRemainder = tenths
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((share, index) => (share + (raised.has(index) ? 1 : 0)) / 10);
}
