import type { BlockKind } from '../score/item.ts';
import type { Feature } from './features.ts';

/** The kinds in the order of the columns below. */
export const KINDS = [
  'comments',
  'related',
  'recent-comments',
  'chumbox',
] as const satisfies readonly BlockKind[];

/**
 * What each feature of a group adds to the log-odds of its being a block of each kind. Fitted by logistic regression, one
 * kind against the rest, squared penalty 0.5, on all groups of 307 annotated pages of 25 collections, once as they are and
 * once with every class and id replaced by a random string; sites with many pages count by the root of their number.
 */
export const WEIGHTS: Readonly<Record<Feature, readonly [number, number, number, number]>> = {
  named: [0.4, 1.24, 0.12, -0.16],
  aboveComments: [3.0, -0.38, -2.06, -0.19],
  aboveForm: [0.67, -0.37, -0.16, -0.04],
  aboveRelated: [0.55, 3.31, -0.88, -0.46],
  abovePopular: [-2.23, 4.85, -1.05, -0.58],
  aboveRecent: [-0.56, 4.13, 2.85, -0.32],
  aboveSponsored: [-0.6, 2.93, -0.79, 1.79],
  aboveOther: [0.5, 1.8, -1.96, -2.97],
  aboveFar: [-0.25, -0.03, -0.6, 0.07],
  nearForm: [0.99, 2.16, -0.95, -0.25],
  aroundComment: [0.93, 0.26, -0.72, -0.76],
  closeComment: [0.27, -1.91, 0.08, -0.47],
  ownComment: [0.66, -0.21, -0.73, -0.51],
  ownPart: [-1.66, -0.56, -1.24, -0.09],
  closePart: [-0.94, -0.02, 1.57, -0.2],
  digest: [-3.46, -0.95, 3.04, -0.35],
  related: [-0.99, 2.66, -0.53, -0.54],
  closeRelated: [0.21, -0.41, -0.36, 1.43],
  popular: [-2.5, 2.07, -0.47, -0.69],
  sponsored: [-0.66, -1.16, -0.31, 2.01],
  bar: [-2.25, -0.77, -0.79, -0.8],
  code: [-0.19, -0.03, -0.06, -0.01],
  goods: [0.36, 0.32, -0.17, -0.59],
  post: [-1.14, -0.46, -0.34, -0.48],
  two: [-0.41, -1.63, -1.79, -2.24],
  many: [0.74, -0.49, -0.4, -0.28],
  count: [1.2, -0.58, 0.01, 0.29],
  list: [2.95, 1.65, 1.25, -1.3],
  article: [3.5, 0.35, 0.23, -1.27],
  row: [-2.8, 2.67, -0.51, -0.71],
  link: [-0.05, -0.53, -2.64, -2.05],
  text: [-2.23, -1.99, -0.63, -0.53],
  datedSigned: [-0.49, -0.09, -1.25, -0.71],
  commentsSigned: [0.45, -0.27, -1.84, -0.1],
  chosenLinks: [0.08, 2.56, -0.36, 0.33],
  popularLinks: [-0.11, -0.91, -0.25, 0.96],
  namedSigned: [1.06, 0.33, 0.08, -0.43],
  dated: [3.57, 0.73, -0.01, -1.67],
  author: [2.66, 0.42, 1.69, -0.3],
  authorLinked: [1.41, -0.44, 0.7, 2.37],
  markedAuthor: [-1.57, -0.35, 1.04, 0.36],
  markedBody: [1.74, -0.47, -0.08, 0.77],
  wordless: [-3.34, -0.02, -1.51, -0.35],
  short: [0.08, -2.17, 0.78, -1.44],
  sentence: [2.1, 0.87, 1.57, 2.89],
  long: [1.02, -1.2, -1.71, -0.92],
  veryLong: [-0.42, -0.34, -0.14, -0.04],
  answers: [3.81, -0.92, -1.78, -0.14],
  avatar: [1.01, 0.57, -1.73, -0.36],
  commentLink: [-0.45, -3.96, 5.42, -0.57],
  heading: [-0.7, 0.88, 1.05, -0.64],
  headings: [-0.45, -0.41, -0.84, -0.38],
  field: [-0.33, -1.44, -0.72, -0.8],
  image: [-0.51, 1.54, -0.47, 0.25],
  images: [0.87, -2.28, -0.38, -0.52],
  linkless: [0.64, -2.97, -1.45, -0.92],
  oneAddress: [-0.05, -0.38, -0.97, 1.04],
  manyAddresses: [-2.52, -0.74, -3.2, -1.8],
  outside: [1.3, 0.47, 1.3, 1.54],
  isLink: [-3.86, 2.01, -0.31, 1.98],
  likes: [-1.46, -1.32, -0.92, -0.78],
  replies: [-1.41, -0.09, -0.6, -0.03],
};

/** What is added for each kind whatever the features say. */
export const BIAS: readonly [number, number, number, number] = [-12.21, -7.41, -7.83, -9.95];
