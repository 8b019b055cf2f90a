import type { BlockKind } from '../score/item.ts';
import type { Feature } from './features.ts';

/**
 * Weights by which groups of siblings are told from the rest of a page, written by `npm run train-finder`: do not edit by
 * hand.
 *
 * Logistic regression, one kind against the rest, squared penalty 2, on all 14535 groups of 279 annotated pages of
 * 200 sites, each page once as it is and once with every class and id replaced by a random string; sites with many
 * pages count by the root of their number. Learned 6 times with a part of the sites left out, and measured on that
 * part, group by group, known systems left aside:
 *
 * | kind | classes and ids | items | recall | precision | sites with a wrong one |
 * |---|---|---|---|---|---|
 * | comments | as they are | 2984 | 89.0 % | 96.8 % | 4 |
 * | related | as they are | 478 | 62.6 % | 87.2 % | 9 |
 * | recent-comments | as they are | 479 | 97.1 % | 100.0 % | 0 |
 * | chumbox | as they are | 103 | 50.5 % | 100.0 % | 0 |
 * | comments | random | 2627 | 89.0 % | 95.3 % | 5 |
 * | related | random | 459 | 36.6 % | 83.6 % | 6 |
 * | recent-comments | random | 474 | 96.0 % | 100.0 % | 0 |
 * | chumbox | random | 41 | 0.0 % | – | 0 |
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
  named: [0.68, 0.02, 0.29, -0.12],
  aboveComments: [0.73, -0.61, -0.89, -0.23],
  aboveForm: [-0.19, -0.29, -0.06, -0.05],
  aboveRelated: [0.59, 1.2, -0.22, -0.05],
  abovePopular: [-0.11, 1.58, -0.23, 0.14],
  aboveRecent: [-0.26, 0.77, 1.92, -0.09],
  aboveSponsored: [-0.13, 0.37, -0.1, 1.13],
  aboveOther: [-0.55, -1.28, -0.27, -0.98],
  nearForm: [-0.02, 0.32, -0.55, -0.12],
  aroundComment: [0.62, -0.49, -0.52, -0.47],
  closeComment: [-0.67, -0.45, -0.23, -0.26],
  ownComment: [0.96, -0.34, -0.04, -0.32],
  digest: [-1.3, -0.23, 1.68, -0.11],
  related: [-0.29, 1.1, -0.13, 0.36],
  popular: [-0.25, 0.79, 0.04, 0.07],
  sponsored: [-0.03, -0.35, -0.09, 1.29],
  bar: [-0.86, -0.1, -0.09, -0.15],
  many: [-0.06, -0.2, -0.28, -0.15],
  count: [1.34, -0.18, 0.24, 0.53],
  list: [2.18, 1.08, 1.06, -0.14],
  article: [-0.54, 0.59, 0.1, -0.19],
  row: [-0.85, 1.67, 0.22, -0.08],
  link: [-0.09, -0.68, -0.81, -1.08],
  text: [-0.71, -0.37, -0.4, -0.16],
  aboveNone: [-0.08, -1.75, -0.15, 0.13],
  commentsOfComments: [-0.1, -0.23, -0.38, -0.09],
  various: [-0.27, 0.7, 0.56, 0.89],
  datedSigned: [0.6, -0.27, -0.19, -0.33],
  commentsSigned: [-1, -0.31, -0.75, -0.13],
  chosenLinks: [0.28, 1.42, -0.18, -0.02],
  commentsDated: [1.02, -0.24, -0.66, -0.1],
  chosenCards: [-0.29, 0.11, -0.05, -0.22],
  popularCards: [0.05, 0.41, -0.06, -0.26],
  relatedCards: [0.04, 1.06, -0.02, -0.12],
  sponsoredOutside: [-0.12, 0.5, -0.15, 0.59],
  popularLinks: [-0.11, 0.1, -0.09, 0.42],
  namedSigned: [0.39, 0.03, 0.38, -0.19],
  aboveSmall: [-0.17, 0.48, -0.05, -0.28],
  shortPictures: [0.81, -0.08, -0.42, -0.23],
  repeats: [1.32, 0.42, 0.34, 1.13],
  uneven: [0.81, -0.57, -0.49, -0.46],
  dated: [0.81, 0.19, -0.58, -0.82],
  author: [0.61, 0.19, 1.33, 0.69],
  markedAuthor: [0.23, -0.28, 0.35, 0.38],
  markedBody: [0.92, -0.04, 0.2, 0.49],
  wordless: [-0.14, -0.63, -0.47, -0.21],
  short: [-0.59, -1.14, -0.56, -0.63],
  sentence: [1.1, 1.48, 0.95, 1.12],
  long: [0.21, -0.22, -0.57, -0.22],
  answers: [1.03, -0.21, -0.7, -0.11],
  avatar: [-0.31, -0.05, -0.4, -0.23],
  commentLink: [-1.46, -0.93, 2.23, -0.25],
  heading: [0.62, 0.28, -0.64, 0.06],
  headings: [-0.24, -0.3, -0.18, -0.3],
  image: [-0.18, 0.76, -0.32, 0.19],
  images: [0.02, -0.56, -0.14, -0.19],
  linkless: [-0.58, -1.13, -0.76, -0.38],
  oneAddress: [-1.28, -0.52, -0.22, 0.74],
  manyAddresses: [-0.61, -0.96, -0.6, -0.35],
  isLink: [-1.53, 0.88, 0.23, 0.96],
  unsigned: [-1.46, -0.95, -1.11, -0.26],
  signedTalk: [-0.14, -0.36, -0.05, -0.29],
  talk: [-0.99, -0.57, -0.18, -0.19],
  ownCard: [0, 0.37, -0.11, -0.6],
  pictured: [-0.45, 0.96, -0.11, 0.36],
  links: [-1.72, 0.19, 0.29, 0.1],
  postLink: [1.34, -1.19, 1.25, 0.04],
  threaded: [2.38, 0.22, 0.03, -0.09],
  quotes: [0.61, -0.17, -0.19, -0.07],
};

/** What is added for each kind whatever the features say. */
export const BIAS: readonly [number, number, number, number] = [-7.18, -5.11, -7.34, -8.58];
