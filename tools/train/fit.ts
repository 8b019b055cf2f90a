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

/** Rows to learn from, without what can teach nothing: features of buckets that keep no weight, signals that read 0. */
interface Lesson {
  readonly rows: number;
  /** Where the features of row `i` start in `ids` and `values`, and its signals in `columns` and `readings`. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly values: Float32Array;
  readonly signalStarts: Uint32Array;
  readonly columns: Uint16Array;
  readonly readings: Float32Array;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly offsets: Float32Array;
}

const lessonOf = (matrix: Matrix, rows: Int32Array, weights: Float32Array, kept?: Uint8Array): Lesson => {
  const n = COLUMNS.length;
  const { ids, values, dense } = matrix;
  const isKept = (f: number): boolean => kept === undefined || kept[ids[f] as number] === 1;
  const starts = new Uint32Array(rows.length + 1);
  const signalStarts = new Uint32Array(rows.length + 1);
  const each = (told: (i: number, f: number) => void, read: (i: number, d: number) => void): void =>
    rows.forEach((row, i) => {
      for (let f = matrix.starts[row] as number; f < (matrix.starts[row + 1] as number); f++)
        if (isKept(f)) told(i, f);
      for (let d = row * n; d < (row + 1) * n; d++) if (dense[d] !== 0) read(i, d);
    });
  const count = (counts: Uint32Array, i: number): void => {
    counts[i + 1] = (counts[i + 1] as number) + 1;
  };
  each(
    (i) => count(starts, i),
    (i) => count(signalStarts, i),
  );
  for (let i = 0; i < rows.length; i++)
    for (const sums of [starts, signalStarts]) sums[i + 1] = (sums[i + 1] as number) + (sums[i] as number);
  const lesson: Lesson = {
    rows: rows.length,
    starts,
    ids: new Uint32Array(starts[rows.length] as number),
    values: new Float32Array(starts[rows.length] as number),
    signalStarts,
    columns: new Uint16Array(signalStarts[rows.length] as number),
    readings: new Float32Array(signalStarts[rows.length] as number),
    labels: Float32Array.from(rows, (row) => matrix.labels[row] as number),
    weights: Float32Array.from(rows, (row) => weights[row] as number),
    offsets: Float32Array.from(rows, (row) => matrix.offsets[row] as number),
  };
  let next = 0;
  let nextSignal = 0;
  each(
    (_, f) => {
      lesson.ids[next] = ids[f] as number;
      lesson.values[next++] = values[f] as number;
    },
    (_, d) => {
      lesson.columns[nextSignal] = d % n;
      lesson.readings[nextSignal++] = dense[d] as number;
    },
  );
  return lesson;
};

/** Fits weights, from the rows in several orders: `rows` are those to learn from, `weights` what each row of the matrix weighs. */
export const solve = (
  matrix: Matrix,
  rows: Int32Array,
  weights: Float32Array,
  recipe: Recipe,
  kept?: Uint8Array,
): Fitted => {
  const lesson = lessonOf(matrix, rows, weights, kept);
  return meanOf(recipe.seeds.map((seed) => solveOnce(lesson, recipe, seed)));
};

/** How soon the steps of a bucket's weight grow smaller (FTRL's beta). */
const BETA = 0.1;
/** Step of a signal's weight, what pulls it towards zero, and how much it is taken to have moved before. */
const SIGNAL = { rate: 0.15, ridge: 2e-5, moved: 1e-3 };
/** The same of the bias, and where it starts: little of what is read is spam. */
const PRIOR = { rate: 0.05, moved: 1, start: -3 };

/** Fits weights by logistic regression: FTRL-proximal with a learning rate of its own for each weight. */
const solveOnce = (lesson: Lesson, recipe: Recipe, seed: number): Fitted => {
  const { starts, ids, values, signalStarts, columns, readings } = lesson;
  const { rate, ridge, lasso } = recipe;
  const w = new Float32Array(BUCKETS);
  const z = new Float32Array(BUCKETS);
  const g2 = new Float32Array(BUCKETS);
  const sw = new Float32Array(COLUMNS.length);
  const sg = new Float32Array(COLUMNS.length).fill(SIGNAL.moved);
  let bias = PRIOR.start;
  let bg = PRIOR.moved;
  const order = Int32Array.from({ length: lesson.rows }, (_, i) => i);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const from = starts[row] as number;
      const to = starts[row + 1] as number;
      const signal = signalStarts[row] as number;
      const signals = signalStarts[row + 1] as number;
      let sum = bias + (lesson.offsets[row] as number);
      for (let f = from; f < to; f++) sum += (w[ids[f] as number] as number) * (values[f] as number);
      for (let s = signal; s < signals; s++)
        sum += (sw[columns[s] as number] as number) * (readings[s] as number);
      const p = 1 / (1 + Math.exp(-sum));
      const error = (p - (lesson.labels[row] as number)) * (lesson.weights[row] as number);
      if (Math.abs(error) < LEARNED) continue;
      for (let f = from; f < to; f++) {
        const id = ids[f] as number;
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
      for (let s = signal; s < signals; s++) {
        const column = columns[s] as number;
        const gradient = error * (readings[s] as number) + SIGNAL.ridge * (sw[column] as number);
        sg[column] = (sg[column] as number) + gradient * gradient;
        sw[column] = (sw[column] as number) - (SIGNAL.rate * gradient) / Math.sqrt(sg[column] as number);
      }
      bg += error * error;
      bias -= (PRIOR.rate * error) / Math.sqrt(bg);
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
