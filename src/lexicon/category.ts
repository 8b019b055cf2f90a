/** The categories of spam a reader can switch off, in the order the options show them. */
export const CATEGORIES = [
  'pharma',
  'gambling',
  'crypto',
  'recovery',
  'loans',
  'adult',
  'seo',
  'jobs',
  'occult',
  'counterfeit',
  'essays',
  'messenger',
  'promotion',
  'praise',
  'chumbox',
] as const;

/** One category of spam. `praise` is spun praise, `messenger` a lure to WhatsApp and the like, `chumbox` a paid card. */
export type Category = (typeof CATEGORIES)[number];
