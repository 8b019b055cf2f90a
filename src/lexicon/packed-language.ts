import type { Headings } from './language.ts';
import type { PhraseTable } from './pack.ts';

/** What a heading can announce; a phrase's value is the index here. A phrase in two lists means the earlier one. */
export const HEADING_KINDS = [
  'recentComments',
  'form',
  'comments',
  'sponsored',
  'related',
  'popular',
] as const satisfies readonly (keyof Headings)[];

/** The words of all languages together, by what they are good for. */
export interface PackedLanguages {
  /** Phrases that must be the whole heading, with which a longer one begins, and with which one ends. */
  readonly headings: { readonly whole: PhraseTable; readonly start: PhraseTable; readonly end: PhraseTable };
  /** Words for times past: bits of `STAMP`. */
  readonly stamps: PhraseTable;
  /** Names of months; the value is the month, 0 for January. */
  readonly months: PhraseTable;
  /** Words around a name: bits of `MANNER`. */
  readonly manner: PhraseTable;
}

/** Lists of `Stamps` a word is in, as bits. */
export const STAMP = { ago: 1, units: 2, days: 4 } as const;
/** Lists of `Language` a word is in, as bits. */
export const MANNER = { reply: 1, says: 2 } as const;
