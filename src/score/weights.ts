/** Weights set by hand, to be replaced by `npm run train`. */
export const BUCKET_GAPS = '';
export const BUCKET_VALUES = '';
/** What one step of a bucket's weight is worth. */
export const STEP = 0.25;
/** Score of an item of which nothing is known. */
export const BIAS = -5;
/** By signal id. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, number>> = {
  phrase: 5,
  phrases: 3,
  'trade-share': 2,
  'trade-only': 5,
  trades: 1,
  'author-phrase': 4,
  'author-trade': 2,
  'author-commerce': 1,
  'author-commerce-phrase': 2,
  'author-lower': 1,
  'author-long': 1,
  'author-sentence': 1,
  'author-address': 1.5,
  'author-robot': 1,
  'author-echo': 2,
  'anchor-phrase': 3,
  'address-phrase': 3,
  'address-trade': 1.5,
  'link-hyphens': 1,
  'link-shortener': 1,
  'link-money': 1,
  'link-money-host': 1,
  'anchor-keyword': 1.5,
  'links-many': 3,
  'link-only': 1,
  contacts: 2,
  markup: 2,
  placeholder: 3,
  disguised: 1,
  styled: 1,
  'foreign-to-page': 0.5,
  'same-message': 3,
  'same-site': 1.5,
  'same-name': 1,
};
/** Figures measured on items that the weights had not learned from. */
export const MEASURED = {
  thresholds: { careful: 4, balanced: 2, strict: 0.5 },
  calibration: { slope: 1, offset: 0 },
  /** Share of genuine items at or above a score, by rising score. */
  errors: [
    [0.5, 0.005],
    [2, 0.0005],
    [4, 0.0001],
  ] as readonly (readonly [number, number])[],
} as const;
