import type { Category } from './category.ts';
import type { PhraseTable } from './pack.ts';

/**
 * Phrases of one language by category.
 *
 * A phrase is one to five words in lower case, as they stand in a dictionary, accents kept, without punctuation (the
 * matcher folds case, accents, look-alike letters and every disguise on both sides). It matches whole words only:
 * `cialis` never matches `specialist`. A phrase of one word may end in `*` where the language inflects (`кредит*`,
 * `hitel*`): then any ending is allowed; write at least four letters before it. In scripts without spaces (Chinese,
 * Japanese, Thai, and others) a phrase matches anywhere in the text: take ones that are long enough not to appear by
 * chance.
 */
export type PhrasesByCategory = { readonly [category in Category]?: readonly string[] };

/** What one language contributes. Each list only adds evidence; how much is fitted by `npm run train`. */
export interface SpamVocabulary {
  /** Phrases that sell, lure or boast and that hardly any genuine comment or headline holds (`order viagra online`). */
  readonly strong: PhrasesByCategory;
  /** Words of the trade that honest people use as well (`viagra`, `casino`): evidence only in company. */
  readonly weak: PhrasesByCategory;
}

/** The phrases of all languages together, as they ship: tables by the hashes that the score room makes of words. */
export interface PackedSpam {
  /** Phrases of whole words, by their first word; the value is the category's index, plus `STRONG_PHRASE`. */
  readonly phrases: PhraseTable;
  /** Beginnings of words that allow any ending, and phrases without spaces, by their first two letters. */
  readonly beginnings: PhraseTable;
  /** Words that name a trade, and beginnings of such. */
  readonly trades: PhraseTable;
  readonly tradeBeginnings: PhraseTable;
}

/** What is added to the value of a strong phrase. */
export const STRONG_PHRASE = 32;
