import { writeFile } from 'node:fs/promises';
import type { Measured } from './calibrate.ts';
import { round } from './calibrate.ts';
import type { Fitted } from './fit.ts';
import { COLUMNS } from './matrix.ts';
import { pack } from './pack.ts';
import type { Row } from './rows.ts';

const provenance = (rows: readonly Row[]): string => {
  const counts = new Map<string, [number, number]>();
  for (const row of rows) {
    const count = counts.get(row.source) ?? [0, 0];
    count[row.spam ? 0 : 1]++;
    counts.set(row.source, count);
  }
  return [...counts]
    .sort()
    .map(([name, [spam, ham]]) => ` * | ${name} | ${spam} | ${ham} |`)
    .join('\n');
};

/** Writes the weights file: the model, its figures, and in its head where it comes from. */
export const writeWeights = async (
  file: string,
  model: Fitted,
  rows: readonly Row[],
  measured: Measured,
  notes: readonly string[],
): Promise<void> => {
  const { gaps, values, step } = pack(model);
  const signals = COLUMNS.map((id, i) => [id, round(model.signals[i] ?? 0, 3)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `/**
 * Weights of the linear model, written by \`npm run train\`: do not edit by hand.
 *
 * Learned from rows of spam and of ham by source (the rows themselves are not part of the project):
 *
 * | source | spam | ham |
 * |---|---|---|
${provenance(rows)}
 *
${notes.map((note) => ` * ${note}`).join('\n')}
 */

/** Buckets without weight before each that has one (\`packing.ts\`). */
export const BUCKET_GAPS = \`${gaps}\`;
/** Weights of the others, in steps. */
export const BUCKET_VALUES = \`${values}\`;
/** What one step of a bucket's weight is worth. */
export const STEP = ${round(step, 5)};
/** Score of an item of which nothing is known. */
export const BIAS = ${round(model.bias, 4)};
/** By signal id. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(signals), null, 2)};
/** Figures measured on items that the weights had not learned from. */
export const MEASURED = ${JSON.stringify(measured, null, 2)} as const;
`;
  await writeFile(file, text);
};
