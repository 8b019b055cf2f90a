import { added } from '../../src/find/weigh.ts';
import { KINDS, type Tree } from '../../src/find/weights.ts';
import { hashText } from '../train/random.ts';
import { boost } from './boost.ts';
import type { GroupRow } from './groups.ts';
import { type Example, regress } from './logistic.ts';

/** What was learned of one kind of block. */
export interface Learned {
  /** Weights of the features; the bias comes last. */
  readonly weights: Float64Array;
  /** What several features say together. */
  readonly trees: readonly Tree[];
}

/** One kind after another, in the order of `KINDS`. */
export type Model = readonly Learned[];

/** Into how many parts the sites are divided to measure on those left out. */
export const FOLDS = 6;
/** What large weights cost, by their squares. */
export const RIDGE = 2;

/** Part of the weights that stays when trees are added to them. */
const KEPT = 0.75;

/** The part that a site belongs to. */
export const foldOf = (site: string): number => hashText(site) % FOLDS;

/** Sites with many pages count by the root of their number, and so do the blocks of a page with many of them. */
function weightsOf(rows: readonly GroupRow[]): (row: GroupRow) => number {
  const pages = new Map<string, Set<string>>();
  const blocks = new Map<string, number>();
  const keyOf = ({ page, nameless, kind }: GroupRow): string => `${page} ${nameless} ${kind}`;
  for (const row of rows) {
    pages.set(row.site, (pages.get(row.site) ?? new Set()).add(row.page));
    if (row.kind >= 0) blocks.set(keyOf(row), (blocks.get(keyOf(row)) ?? 0) + 1);
  }
  return (row) => 1 / Math.sqrt((pages.get(row.site)?.size ?? 1) * (blocks.get(keyOf(row)) ?? 1));
}

const sumOf = (weights: Float64Array, values: readonly number[]): number => {
  let sum = weights[values.length] as number;
  values.forEach((value, at) => {
    sum += value * (weights[at] as number);
  });
  return sum;
};

/**
 * Learns to tell each kind of block from everything else. From `also`, groups of pages that were made, only what talk is like:
 * which articles pages choose they do not say.
 */
export function learn(rows: readonly GroupRow[], also: readonly GroupRow[] = []): Model {
  const all = [...rows, ...also];
  const weightOf = weightsOf(all);
  return KINDS.map((name, kind) => {
    const examples = (name === 'comments' ? all : rows).map(
      (row): Example => ({ values: row.values, positive: row.kind === kind, weight: weightOf(row) }),
    );
    const weights = regress(examples, RIDGE).map((weight) => KEPT * weight);
    const odds = examples.map(({ values }) => sumOf(weights, values));
    return { weights, trees: boost(examples, odds) };
  });
}

/** How sure a model is that a group is a block of each kind, 0..1. */
export const certainties = (model: Model, { values }: GroupRow): number[] =>
  model.map(({ weights, trees }) => {
    const sum = trees.reduce<number>((odds, tree) => odds + added(tree, values), sumOf(weights, values));
    return 1 / (1 + Math.exp(-sum));
  });

/** The model of each part, learned from all sites but those of that part, and from `also`. */
export const learnLeftOut = (
  rows: readonly GroupRow[],
  also: readonly GroupRow[],
  progress: (done: number) => void,
): Model[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(
      rows.filter(({ site }) => foldOf(site) !== fold),
      also,
    );
    progress((fold + 1) / FOLDS);
    return model;
  });
