import { writeFile } from 'node:fs/promises';
import { FEATURES } from '../../src/find/features.ts';
import { KINDS } from '../../src/find/weights.ts';
import type { GroupRow } from './groups.ts';
import { FOLDS, type Model, RIDGE } from './learn.ts';

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Writes the weights file: the model, and in its head where it comes from and how it does on sites left out. */
export async function writeWeights(
  file: string,
  model: Model,
  rows: readonly GroupRow[],
  table: readonly string[],
  also: readonly GroupRow[] = [],
): Promise<void> {
  const pages = new Set(rows.map(({ page }) => page)).size;
  const sites = new Set(rows.map(({ site }) => site)).size;
  const made = new Set(also.map(({ page }) => page)).size;
  const more =
    made === 0
      ? ''
      : `\n * What talk is like was learned from ${also.length} groups of ${made} pages that were made, too; none of those is measured.`;
  const columns = (at: number): string =>
    `[${model.map(({ weights }) => round(weights[at] as number)).join(', ')}]`;
  const text = `import type { BlockKind } from '../score/item.ts';
import type { Feature } from './features.ts';

/**
 * Weights by which groups of siblings are told from the rest of a page, written by \`npm run train-finder\`: do not edit by
 * hand.
 *
 * Logistic regression, one kind against the rest, squared penalty ${RIDGE}, on all ${rows.length} groups of ${pages} annotated pages of
 * ${sites} sites, each page once as it is and once with every class and id replaced by a random string; sites with many
 * pages count by the root of their number; then trees of few questions for what features say together. Learned ${FOLDS} times with a part of the sites left out, and measured on that
 * part, group by group, known systems left aside:${more}
 *
${table.map((row) => ` * ${row}`).join('\n')}
 */

/** The kinds in the order of the columns below. */
export const KINDS = [
${KINDS.map((kind) => `  '${kind}',\n`).join('')}] as const satisfies readonly BlockKind[];

/** What each feature of a group adds to the log-odds of its being a block of each kind. */
export const WEIGHTS: Readonly<Record<Feature, readonly [number, number, number, number]>> = {
${FEATURES.map((feature, at) => `  ${feature}: ${columns(at)},\n`).join('')}};

/** A number to add, or a question: place of a feature in \`FEATURES\`, a value, and what follows up to it and above. */
export type Tree = number | readonly [feature: number, cut: number, low: Tree, high: Tree];

/** Trees of each kind: what they say is added. */
export const TREES: readonly (readonly Tree[])[] = [
${model.map(({ trees }) => `  [\n${trees.map((tree) => `    ${JSON.stringify(tree)},\n`).join('')}  ],\n`).join('')}];

/** What is added for each kind whatever the features say. */
export const BIAS: readonly [number, number, number, number] = ${columns(FEATURES.length)};
`;
  await writeFile(file, text);
}
