import type { Headings } from './language.ts';
import type { PackedPhrases } from './pack.ts';

/** Heading phrases of one kind. */
export interface PackedHeadings {
  /** Phrases that must be the whole heading. */
  readonly whole: PackedPhrases;
  /** Phrases with which a longer heading begins. */
  readonly start: PackedPhrases;
  /** Phrases with which a longer heading ends. */
  readonly end: PackedPhrases;
}

/** The words of all languages together, by what they are good for. Fields as in `Language`. */
export interface PackedLanguages {
  readonly headings: Readonly<Record<keyof Headings, PackedHeadings>>;
  readonly ago: PackedPhrases;
  readonly units: PackedPhrases;
  readonly days: PackedPhrases;
  /** January first. */
  readonly months: readonly PackedPhrases[];
  readonly reply: PackedPhrases;
  readonly says: PackedPhrases;
}
