import type { Category } from './category.ts';

/**
 * Phrases of one language by category.
 *
 * A phrase is one to five words in lower case, as they stand in a dictionary, accents kept, without punctuation (the
 * matcher folds case, accents, look-alike letters and every disguise on both sides). It matches whole words only:
 * `cialis` never matches `specialist`. A word may end in `*` where the language inflects (`кредит*`, `hitel*`): then
 * any ending is allowed; write at least four letters before it. In scripts without spaces (Chinese, Japanese, Thai,
 * and others) a phrase matches anywhere in the text: take ones that are long enough not to appear by chance.
 */
export type PhrasesByCategory = { readonly [category in Category]?: readonly string[] };

/** What one language contributes. Each list only adds evidence; how much is fitted by `npm run train`. */
export interface SpamVocabulary {
  /** Phrases that sell, lure or boast and that hardly any genuine comment or headline holds (`order viagra online`). */
  readonly strong: PhrasesByCategory;
  /** Words of the trade that honest people use as well (`viagra`, `casino`): evidence only in company. */
  readonly weak: PhrasesByCategory;
}
