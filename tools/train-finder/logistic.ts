/** One row to learn from. */
export interface Example {
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

const STEPS = 30;
const ENOUGH = 1e-7;

/** Solves `matrix · x = right` for a symmetric positive definite matrix (Cholesky); overwrites both. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  for (let j = 0; j < n; j++) {
    const row = matrix[j] as Float64Array;
    for (let i = 0; i <= j; i++) {
      let sum = at(j, i);
      for (let k = 0; k < i; k++) sum -= at(j, k) * at(i, k);
      row[i] = i === j ? Math.sqrt(sum) : sum / at(i, i);
    }
  }
  for (let j = 0; j < n; j++) {
    let sum = right[j] as number;
    for (let k = 0; k < j; k++) sum -= at(j, k) * (right[k] as number);
    right[j] = sum / at(j, j);
  }
  for (let j = n - 1; j >= 0; j--) {
    let sum = right[j] as number;
    for (let k = j + 1; k < n; k++) sum -= at(k, j) * (right[k] as number);
    right[j] = sum / at(j, j);
  }
  return right;
}

/**
 * Logistic regression with a squared penalty on every weight but the bias, which comes last: Newton's method from zero, so
 * that the same examples give the same weights.
 */
export function regress(examples: readonly Example[], ridge: number): Float64Array {
  const n = (examples[0]?.values.length ?? 0) + 1;
  const weights = new Float64Array(n);
  const sparse = examples.map(({ values }) => {
    const columns = values.flatMap((value, at) => (value === 0 ? [] : [at]));
    return { columns: [...columns, n - 1], values: [...columns.map((at) => values[at] as number), 1] };
  });
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === n - 1 ? 0 : -ridge * weight));
    const bend = Array.from({ length: n }, (_, at) => {
      const row = new Float64Array(n);
      row[at] = at === n - 1 ? 1e-6 : ridge;
      return row;
    });
    sparse.forEach(({ columns, values }, row) => {
      const { positive, weight } = examples[row] as Example;
      let sum = 0;
      for (let k = 0; k < columns.length; k++)
        sum += (weights[columns[k] as number] as number) * (values[k] as number);
      const p = 1 / (1 + Math.exp(-sum));
      const error = weight * ((positive ? 1 : 0) - p);
      const certain = weight * p * (1 - p);
      for (let k = 0; k < columns.length; k++) {
        const column = columns[k] as number;
        const value = values[k] as number;
        slope[column] = (slope[column] as number) + error * value;
        const line = bend[column] as Float64Array;
        for (let l = 0; l <= k; l++) {
          const other = columns[l] as number;
          line[other] = (line[other] as number) + certain * value * (values[l] as number);
        }
      }
    });
    const change = solve(bend, slope);
    let largest = 0;
    for (let at = 0; at < n; at++) {
      weights[at] = (weights[at] as number) + (change[at] as number);
      largest = Math.max(largest, Math.abs(change[at] as number));
    }
    if (largest < ENOUGH) break;
  }
  return weights;
}
