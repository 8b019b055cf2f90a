import { BUCKETS } from '../../src/score/features.ts';
import { COLUMNS, type Matrix } from './matrix.ts';
import { randomFrom, shuffle } from './random.ts';

/** How to fit. */
export interface Recipe {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls each weight towards zero, by its size (L2) and by a constant (L1), for each row. */
  readonly ridge: number;
  readonly lasso: number;
  /** An order of the rows each; the weights are the mean of what is learned in all of them. */
  readonly seeds: readonly number[];
}

/** Error (times weight) below which a row has no more to teach: most genuine rows, after a turn or two. */
const LEARNED = 1e-3;

/** A fitted linear model. */
export interface Fitted {
  readonly buckets: Float32Array;
  readonly signals: Float32Array;
  bias: number;
  /** How much each bucket was used while learning. */
  readonly use: Float32Array;
}

/** Score of one row in log-odds. */
export const scoreRow = (model: Fitted, matrix: Matrix, row: number): number => {
  const { starts, ids, values, dense } = matrix;
  let sum = model.bias + (matrix.offsets[row] as number);
  const end = starts[row + 1] as number;
  for (let f = starts[row] as number; f < end; f++)
    sum += (model.buckets[ids[f] as number] as number) * (values[f] as number);
  const n = COLUMNS.length;
  for (let s = 0; s < n; s++) sum += (model.signals[s] as number) * (dense[row * n + s] as number);
  return sum;
};

/** The mean of models. */
const meanOf = (models: readonly Fitted[]): Fitted => {
  const mean = (read: (model: Fitted) => Float32Array): Float32Array => {
    const sums = new Float32Array(models[0] === undefined ? 0 : read(models[0]).length);
    for (const model of models)
      read(model).forEach((value, i) => {
        sums[i] = (sums[i] as number) + value / models.length;
      });
    return sums;
  };
  return {
    buckets: mean(({ buckets }) => buckets),
    signals: mean(({ signals }) => signals),
    bias: models.reduce((sum, { bias }) => sum + bias / models.length, 0),
    use: mean(({ use }) => use),
  };
};

/** Fits weights, from the rows in several orders: `rows` are those to learn from, `weights` what each row of the matrix weighs. */
export const solve = (
  matrix: Matrix,
  rows: Int32Array,
  weights: Float32Array,
  recipe: Recipe,
  kept?: Uint8Array,
): Fitted => meanOf(recipe.seeds.map((seed) => solveOnce(matrix, rows, weights, recipe, seed, kept)));

/**
 * Fits weights by logistic regression: FTRL-proximal with a learning rate of its own for each weight.
 */
const solveOnce = (
  matrix: Matrix,
  rows: Int32Array,
  weights: Float32Array,
  recipe: Recipe,
  seed: number,
  kept?: Uint8Array,
): Fitted => {
  const n = COLUMNS.length;
  const { starts, ids, values, dense, labels } = matrix;
  const { rate, ridge, lasso } = recipe;
  const w = new Float32Array(BUCKETS);
  const z = new Float32Array(BUCKETS);
  const g2 = new Float32Array(BUCKETS);
  const sw = new Float32Array(n);
  const sg = new Float32Array(n).fill(1e-3);
  let bias = -3;
  let bg = 1;
  const order = rows.slice();
  const random = randomFrom(seed);
  const BETA = 0.1;
  const DENSE_RATE = 0.15;
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const from = starts[row] as number;
      const to = starts[row + 1] as number;
      let sum = bias + (matrix.offsets[row] as number);
      for (let f = from; f < to; f++) sum += (w[ids[f] as number] as number) * (values[f] as number);
      for (let s = 0, d = row * n; s < n; s++, d++) sum += (sw[s] as number) * (dense[d] as number);
      const p = 1 / (1 + Math.exp(-sum));
      const error = (p - (labels[row] as number)) * (weights[row] as number);
      if (Math.abs(error) < LEARNED) continue;
      for (let f = from; f < to; f++) {
        const id = ids[f] as number;
        if (kept !== undefined && kept[id] === 0) continue;
        const gradient = error * (values[f] as number);
        const before = g2[id] as number;
        const after = before + gradient * gradient;
        const root = Math.sqrt(after);
        const sigma = (root - Math.sqrt(before)) / rate;
        const pull = (z[id] as number) + gradient - sigma * (w[id] as number);
        z[id] = pull;
        g2[id] = after;
        w[id] =
          pull > lasso
            ? (lasso - pull) / ((BETA + root) / rate + ridge)
            : pull < -lasso
              ? -(lasso + pull) / ((BETA + root) / rate + ridge)
              : 0;
      }
      for (let s = 0, d = row * n; s < n; s++, d++) {
        const value = dense[d] as number;
        if (value === 0) continue;
        const gradient = error * value + 2e-5 * (sw[s] as number);
        sg[s] = (sg[s] as number) + gradient * gradient;
        sw[s] = (sw[s] as number) - (DENSE_RATE * gradient) / Math.sqrt(sg[s] as number);
      }
      bg += error * error;
      bias -= (0.05 * error) / Math.sqrt(bg);
    }
  }
  return { buckets: w, signals: sw, bias, use: g2 };
};

/** How much a bucket's use counts beside its weight when few are kept: found by trying on items left out. */
const USE = 0.25;

/** Marks the `most` buckets that matter most to a fitted model: large weights, often used. */
export const mostTelling = (model: Fitted, most: number): Uint8Array => {
  const kept = new Uint8Array(BUCKETS);
  const worth = Float32Array.from(
    model.buckets,
    (weight, i) => Math.abs(weight) * (model.use[i] ?? 0) ** USE,
  );
  const order = Int32Array.from(worth.keys()).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  for (const i of order.subarray(0, most)) if ((worth[i] ?? 0) > 0) kept[i] = 1;
  return kept;
};
