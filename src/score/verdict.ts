import type { Category } from '../lexicon/category.ts';

/** One share of a verdict. The shares of all reasons sum to the verdict's log-odds (to rounding). */
export interface Reason {
  /** A signal's id, `words` for the n-gram model, `prior` for the bias, `place` for what the block adds. */
  readonly signal: string;
  /** Share of the log-odds (natural logarithm); positive speaks for spam. */
  readonly share: number;
  /** The words of the item that carried it, as written, at most five. */
  readonly words: readonly string[];
}

/** What the score room says of an item. */
export interface Verdict {
  /** Calibrated probability of spam, 0..1. */
  readonly probability: number;
  /** The same as log-odds before calibration; reasons add up to it. */
  readonly logOdds: number;
  /** The likeliest category of spam, also for an item that is none. */
  readonly category: Category;
}
