import { added } from '../../src/find/weigh.ts';
import type { Tree } from '../../src/find/weights.ts';
import type { Example } from './logistic.ts';

/** How many trees of a kind, and how many questions each asks of a group. */
const [TREES, DEPTH] = [24, 3];
/** Part of what a tree could add that it does, and what large additions cost, by their squares. */
const [RATE, RIDGE] = [0.3, 5];
/** Least weight of unsettled examples (by p(1 - p)) on either side of a question. */
const LEAST = 0.3;
/** Between which values it is asked: shares of up to three samples, and logarithms of counts. */
const CUTS = [0.17, 0.42, 0.58, 0.83, 1.2, 1.5, 1.87, 2.25, 2.75, 3.2, 4];

interface Sums {
  readonly slope: Float64Array;
  readonly bend: Float64Array;
}

const gainOf = (slope: number, bend: number): number => (slope * slope) / (bend + RIDGE);

/** Place of a value among the cuts. */
const binOf = (value: number): number => {
  const bin = CUTS.findIndex((cut) => value <= cut);
  return bin < 0 ? CUTS.length : bin;
};

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

function grow(
  bins: readonly Uint8Array[],
  rows: readonly number[],
  { slope, bend }: Sums,
  depth: number,
): Tree {
  let [slopes, bends] = [0, 0];
  for (const row of rows) {
    slopes += slope[row] as number;
    bends += bend[row] as number;
  }
  const leaf = round((RATE * slopes) / (bends + RIDGE));
  if (depth === 0) return leaf;
  let best = { gain: gainOf(slopes, bends) + 1e-3, feature: -1, cut: 0 };
  bins.forEach((ofFeature, feature) => {
    const [low, lower] = [new Float64Array(CUTS.length + 1), new Float64Array(CUTS.length + 1)];
    for (const row of rows) {
      const bin = ofFeature[row] as number;
      low[bin] = (low[bin] as number) + (slope[row] as number);
      lower[bin] = (lower[bin] as number) + (bend[row] as number);
    }
    let [left, leftBend] = [0, 0];
    for (let cut = 0; cut < CUTS.length; cut++) {
      left += low[cut] as number;
      leftBend += lower[cut] as number;
      if (leftBend < LEAST || bends - leftBend < LEAST) continue;
      const gain = gainOf(left, leftBend) + gainOf(slopes - left, bends - leftBend);
      if (gain > best.gain) best = { gain, feature, cut };
    }
  });
  if (best.feature < 0) return leaf;
  const isLow = (row: number): boolean => ((bins[best.feature] as Uint8Array)[row] as number) <= best.cut;
  const low = grow(bins, rows.filter(isLow), { slope, bend }, depth - 1);
  const high = grow(
    bins,
    rows.filter((row) => !isLow(row)),
    { slope, bend },
    depth - 1,
  );
  return low === high ? low : [best.feature, CUTS[best.cut] as number, low, high];
}

/** Trees that add, one after another, what log-odds given for each example leave over: gradient boosting. */
export function boost(examples: readonly Example[], odds: readonly number[]): Tree[] {
  const sums = Float64Array.from(odds);
  const bins = (examples[0]?.values ?? []).map((_, feature) =>
    Uint8Array.from(examples, ({ values }) => binOf(values[feature] as number)),
  );
  const rows = examples.map((_, row) => row);
  return Array.from({ length: TREES }, () => {
    const [slope, bend] = [new Float64Array(rows.length), new Float64Array(rows.length)];
    examples.forEach(({ positive, weight }, row) => {
      const p = 1 / (1 + Math.exp(-(sums[row] as number)));
      slope[row] = weight * ((positive ? 1 : 0) - p);
      bend[row] = weight * p * (1 - p);
    });
    const tree = grow(bins, rows, { slope, bend }, DEPTH);
    examples.forEach(({ values }, row) => {
      sums[row] = (sums[row] as number) + added(tree, values);
    });
    return tree;
  });
}
