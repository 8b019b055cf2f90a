import type { BlockKind } from '../score/item.ts';
import type { Feature } from './features.ts';

/**
 * Weights by which groups of siblings are told from the rest of a page, written by `npm run train-finder`: do not edit by
 * hand.
 *
 * Logistic regression, one kind against the rest, squared penalty 2, on all 24615 groups of 295 annotated pages of
 * 213 sites, each page once as it is and once with every class and id replaced by a random string; sites with many
 * pages count by the root of their number. Learned 6 times with a part of the sites left out, and measured on that
 * part, group by group, known systems left aside:
 *
 * | kind | classes and ids | items | recall | precision | sites with a wrong one |
 * |---|---|---|---|---|---|
 * | comments | as they are | 3029 | 92.8 % | 97.4 % | 4 |
 * | related | as they are | 469 | 60.1 % | 82.9 % | 13 |
 * | recent-comments | as they are | 479 | 97.3 % | 100.0 % | 0 |
 * | chumbox | as they are | 103 | 49.5 % | 94.4 % | 1 |
 * | comments | random | 2611 | 76.1 % | 97.0 % | 4 |
 * | related | random | 423 | 28.8 % | 76.7 % | 8 |
 * | recent-comments | random | 457 | 89.3 % | 100.0 % | 0 |
 * | chumbox | random | 23 | 0.0 % | – | 0 |
 */

/** The kinds in the order of the columns below. */
export const KINDS = [
  'comments',
  'related',
  'recent-comments',
  'chumbox',
] as const satisfies readonly BlockKind[];

/** What each feature of a group adds to the log-odds of its being a block of each kind. */
export const WEIGHTS: Readonly<Record<Feature, readonly [number, number, number, number]>> = {
  named: [-2, -0.15, -0.16, -0.22],
  aboveComments: [1.59, -1.27, -1.02, -0.58],
  aboveForm: [-1.58, -1.26, -0.19, -0.18],
  aboveRelated: [-0.32, 2.25, -0.54, -0.01],
  abovePopular: [-0.68, 1.99, -0.36, 0.15],
  aboveRecent: [-0.47, 0.56, 2.99, -0.06],
  aboveSponsored: [-0.23, 0.58, -0.13, 1.37],
  aboveOther: [0.79, -0.35, -0.49, -0.75],
  nearForm: [0.64, -0.47, -0.56, -0.23],
  aroundComment: [0.68, -0.72, -0.57, -0.85],
  closeComment: [0.21, -0.05, -0.8, -0.5],
  ownComment: [-0.51, -0.95, 0.28, -0.58],
  digest: [-2.48, -0.39, 2.54, -0.12],
  related: [-0.31, 1.43, -0.19, 0.24],
  popular: [-0.75, 2.25, -0.23, 1.05],
  sponsored: [-0.26, -0.96, -0.12, 3.73],
  bar: [-2.03, 0.29, -0.29, -0.53],
  many: [1.62, -0.12, -0.3, -0.1],
  count: [0.52, -0.15, 0.58, 0.27],
  list: [0.93, 1.46, 0.93, -0.17],
  article: [0.75, 0.33, 0.14, -0.26],
  row: [-1.21, 1.68, -0.11, -0.12],
  link: [-1.18, -0.71, -1.15, -1.43],
  text: [-2.88, -1.74, -0.84, 0.3],
  aboveNone: [0.9, -2.51, -0.25, 0.06],
  commentsOfComments: [0.83, -0.34, -0.39, -0.14],
  various: [-1.07, -0.24, 0.21, 0.34],
  datedSigned: [0.93, 0.03, -0.13, -0.42],
  commentsSigned: [-1.49, -0.27, -0.68, -0.17],
  chosenLinks: [1.18, 0.25, -0.35, 0.22],
  commentsDated: [1.53, -0.25, -0.52, -0.15],
  chosenCards: [-0.45, 0.15, -0.04, -0.16],
  popularCards: [-0.01, 0.34, -0.06, -0.31],
  relatedCards: [1.24, 0.78, -0.03, -0.12],
  sponsoredOutside: [-0.25, 0.8, -0.14, -0.45],
  popularLinks: [-0.09, -1.11, -0.08, 0.76],
  namedSigned: [2.04, 0.24, 0.77, -0.25],
  dated: [2.34, -1.08, -0.78, -1.16],
  author: [1.6, -0.96, 1.06, 0.89],
  markedAuthor: [-1.19, -0.13, 0.46, 0.69],
  markedBody: [1.62, -0.94, 0.05, 0.23],
  wordless: [3.05, 1.06, 0.39, 1.01],
  short: [-0.17, -1.49, 0.01, -0.07],
  sentence: [1.02, 0.88, 0.91, 1.27],
  long: [0.2, -1.07, -1.34, -0.75],
  answers: [0, -0.43, -0.78, -0.18],
  avatar: [0.45, -0.66, -0.3, -0.44],
  commentLink: [0.44, -1.58, 2.06, -0.39],
  heading: [0.7, 0.73, -0.51, 0.32],
  headings: [-0.26, -0.52, -0.33, -0.62],
  image: [0.48, 2.22, 0.28, 1.23],
  images: [-2.78, -1.55, -0.45, -0.5],
  linkless: [-3.04, -0.43, -0.36, 0.03],
  oneAddress: [-1.63, -0.05, -0.2, 0.72],
  manyAddresses: [-2.54, -2.12, -2.39, -0.96],
  isLink: [-2.51, 1.12, 0.1, 0.9],
  unsigned: [1.4, -0.27, -0.67, -0.27],
  signedTalk: [-1.25, -0.22, 0.02, -0.35],
  talk: [-0.37, -1.72, -0.84, 0.78],
  ownCard: [-1.94, 0.11, -0.46, -0.97],
  pictured: [-0.1, -0.47, -0.27, 0.12],
};

/** What is added for each kind whatever the features say. */
export const BIAS: readonly [number, number, number, number] = [-5.69, -3.9, -7, -8.4];
