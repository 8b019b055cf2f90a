import type { BlockKind } from '../score/item.ts';
import type { Feature } from './features.ts';

/**
 * Weights by which groups of siblings are told from the rest of a page, written by `npm run train-finder`: do not edit by
 * hand.
 *
 * Logistic regression, one kind against the rest, squared penalty 2, on all 15350 groups of 259 annotated pages of
 * 182 sites, each page once as it is and once with every class and id replaced by a random string; sites with many
 * pages count by the root of their number. Learned 6 times with a part of the sites left out, and measured on that
 * part, group by group, known systems left aside:
 *
 * | kind | classes and ids | items | recall | precision | sites with a wrong one |
 * |---|---|---|---|---|---|
 * | comments | as they are | 2984 | 94.7 % | 99.0 % | 4 |
 * | related | as they are | 474 | 58.2 % | 81.9 % | 13 |
 * | recent-comments | as they are | 479 | 97.7 % | 100.0 % | 0 |
 * | chumbox | as they are | 103 | 57.3 % | 100.0 % | 0 |
 * | comments | random | 2330 | 84.5 % | 97.5 % | 1 |
 * | related | random | 425 | 33.4 % | 77.2 % | 8 |
 * | recent-comments | random | 454 | 95.4 % | 100.0 % | 0 |
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
  named: [-1.62, -0.13, -0.31, -0.24],
  aboveComments: [1.72, -1.35, -1.02, -0.46],
  aboveForm: [-1.07, -0.63, -0.15, -0.08],
  aboveRelated: [-0.08, 1.85, -0.54, -0.01],
  abovePopular: [-0.88, 1.94, -0.43, 0.19],
  aboveRecent: [-0.55, 0.47, 2.81, -0.12],
  aboveSponsored: [-0.2, 0.68, -0.14, 1.54],
  aboveOther: [0.4, -0.69, -0.3, -1.04],
  nearForm: [0.16, -0.55, -0.56, -0.18],
  aroundComment: [0.71, -1.05, -0.51, -0.79],
  closeComment: [0.36, -0.62, -0.85, -0.42],
  ownComment: [-0.4, -0.93, 0.16, -0.6],
  digest: [-2.66, -0.25, 2.61, -0.13],
  related: [-0.35, 1.5, -0.2, 0.46],
  popular: [-0.64, 1.17, -0.25, 0.24],
  sponsored: [-0.21, -0.71, -0.13, 1.71],
  bar: [-1.65, 0.11, -0.22, -0.29],
  many: [1.1, -0.11, -0.2, -0.1],
  count: [0.75, -0.39, 0.35, 0.41],
  list: [0.73, 1.27, 0.86, -0.17],
  article: [0.63, 0.11, 0.08, -0.28],
  row: [-1.27, 1.71, -0.14, -0.11],
  link: [-0.71, -1.39, -1.21, -1.24],
  text: [-2.78, -1.48, -0.78, -0.36],
  aboveNone: [0.66, -2.27, -0.23, -0.02],
  commentsOfComments: [0.59, -0.34, -0.4, -0.18],
  various: [-0.59, 0.21, 0.33, 0.52],
  datedSigned: [0.93, 0.01, -0.18, -0.39],
  commentsSigned: [-2.34, -0.37, -0.66, -0.18],
  chosenLinks: [1.04, 0.65, -0.37, 0.12],
  commentsDated: [1.99, -0.3, -0.52, -0.13],
  chosenCards: [-0.62, -0.12, -0.04, -0.26],
  popularCards: [-0.03, 0.2, -0.07, -0.4],
  relatedCards: [1.12, 0.39, -0.03, -0.22],
  sponsoredOutside: [-0.24, 0.66, -0.17, 0.14],
  popularLinks: [-0.11, -0.89, -0.09, 0.62],
  namedSigned: [1.67, 0.26, 0.54, -0.34],
  dated: [1.78, -0.55, -0.79, -0.99],
  author: [2.05, -0.6, 1.22, 0.86],
  markedAuthor: [-1.21, -0.24, 0.43, 0.71],
  markedBody: [2.01, -0.69, 0.09, 0.67],
  wordless: [1.98, 1.01, 0.38, 0.23],
  short: [-0.07, -1.11, -0.05, -0.38],
  sentence: [0.45, 1.25, 0.95, 0.92],
  long: [0, -0.71, -1.33, -0.43],
  answers: [-0.31, -0.34, -0.75, -0.15],
  avatar: [0.88, -0.3, -0.3, -0.38],
  commentLink: [0.16, -1.61, 1.98, -0.37],
  heading: [0.84, 0.53, -0.67, 0.08],
  headings: [-0.37, -0.48, -0.24, -0.33],
  image: [0.23, 1.31, 0.32, 0.43],
  images: [-2.53, -1.19, -0.45, -0.27],
  linkless: [-1.93, -0.31, -0.43, -0.16],
  oneAddress: [-1.34, -0.35, -0.18, 0.74],
  manyAddresses: [-2.04, -1.77, -2.36, -0.57],
  isLink: [-2.31, 0.99, 0.14, 0.95],
  unsigned: [1.4, -0.27, -0.87, -0.36],
  signedTalk: [-0.64, -0.24, -0.03, -0.32],
  talk: [-0.54, -1.21, -0.65, 0.02],
  ownCard: [-1.46, 0.37, -0.51, -0.92],
  pictured: [-0.23, 0.37, -0.38, 0.41],
};

/** What is added for each kind whatever the features say. */
export const BIAS: readonly [number, number, number, number] = [-5.93, -3.52, -6.48, -7.53];
