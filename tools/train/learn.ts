import { PROMISED } from './calibrate.ts';
import { type Fitted, mostTelling, type Recipe, scoreRow, solve } from './fit.ts';
import type { Matrix } from './matrix.ts';
import { asPacked } from './pack.ts';
import { hashText } from './random.ts';
import type { Row } from './rows.ts';

/** How the model is fitted: found by trying, on items left out. */
const RECIPE: Recipe = { epochs: 6, rate: 0.5, ridge: 0.1, lasso: 0.05, seeds: [20_260_301, 20_260_302] };
/** Buckets that keep a weight. */
const KEPT = 16_000;
/** Parts that items are left out by, in turn. */
export const FOLDS = 4;

/** Rows a source of spam and of ham counts as in full; of a larger one, each row weighs less. */
const FULL = { spam: 4000, ham: 9000 };
/** How much more a genuine row counts than one of spam: what is promised is one mistake in thousands of the genuine. */
const GENUINE = 3;
/** Sources whose label is not about the text: what is shown in paid widgets reads like a magazine. */
const DOUBTFUL: Readonly<Record<string, number>> = { chumbox: 0.3 };

/** Score from which a row of a source whose labels are partly wrong is taken for the opposite. */
const DOUBTED = 2.5;
/** How much more items count of which there are too few: our own, in languages without sources of both labels, and of real pages. */
const SCARCE = { own: 2, pages: 2 };
/** How much more our own spam counts in a language in which nearly all that others collected is genuine. */
const ONE_SIDED = 1.6;

/** Languages in which a model could take the language itself for a sign of ham. */
const oneSided = (rows: readonly Row[]): ReadonlySet<string> => {
  const counts = new Map<string, { spam: number; ham: number }>();
  for (const row of rows) {
    if (row.site === 'own' || row.site === 'made') continue;
    const count = counts.get(row.lang) ?? { spam: 0, ham: 0 };
    count[row.spam ? 'spam' : 'ham']++;
    counts.set(row.lang, count);
  }
  return new Set(
    [...counts].filter(([, { spam, ham }]) => ham > 1000 && ham > 50 * spam).map(([lang]) => lang),
  );
};

const scarcity = (row: Row, languages: ReadonlySet<string>): number => {
  if (row.site === 'own') return SCARCE.own * (row.spam && languages.has(row.lang) ? ONE_SIDED : 1);
  const linked = row.item.links.length > 0 || row.item.authorHref !== undefined;
  return row.source === 'pages' || (row.source === 'pages-presumed' && linked) ? SCARCE.pages : 1;
};

/** Whether a row is the project's own, made up: learned from, never measured on. */
export const isInvented = (row: Row): boolean => row.site === 'own' || row.site === 'made';

/** Part a row is left out with. Pages are parted by site, all else by near-duplicates. */
export const partOf = (row: Row, parts: number): number => hashText(row.group) % parts;

/** What each row weighs: sources and classes balanced, so that the largest does not drown the rest. */
export const weigh = (rows: readonly Row[]): Float32Array => {
  const counts = new Map<string, number>();
  const key = (row: Row): string => `${row.source}|${row.spam}`;
  const languages = oneSided(rows);
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return Float32Array.from(rows, (row) => {
    const full = row.spam ? FULL.spam : FULL.ham;
    const balance = Math.min(1, Math.sqrt(full / (counts.get(key(row)) ?? 1)));
    const kind = row.spam ? (DOUBTFUL[row.source] ?? 1) : GENUINE;
    return row.weight * balance * kind * scarcity(row, languages);
  });
};

/** Fits twice: on all features, then on those that told most. What comes is the model as it ships, its weights rounded. */
export const learn = (matrix: Matrix, rows: Int32Array, weights: Float32Array): Fitted => {
  const first = solve(matrix, rows, weights, RECIPE);
  return asPacked(solve(matrix, rows, weights, RECIPE, mostTelling(first, KEPT)));
};

/** Scores of all rows by models that had not learned from them (`NaN` for invented rows). */
export const scoreLeftOut = (
  rows: readonly Row[],
  matrix: Matrix,
  weights: Float32Array,
  part: (row: Row) => number,
  parts: readonly number[],
  onProgress: (done: number) => void,
): Float64Array => {
  const scores = new Float64Array(rows.length).fill(Number.NaN);
  const partOfRow = Int32Array.from(rows, (row) => (isInvented(row) ? -1 : part(row)));
  parts.forEach((left, done) => {
    onProgress(done / parts.length);
    const learned = Int32Array.from(rows.keys()).filter((i) => partOfRow[i] !== left);
    const model = learn(matrix, learned, weights);
    for (let i = 0; i < rows.length; i++) if (partOfRow[i] === left) scores[i] = scoreRow(model, matrix, i);
  });
  onProgress(1);
  return scores;
};

/** Takes rows out of learning that models which had not seen them are sure are labelled wrong (archives of approved comments hold spam). */
export const doubt = (rows: readonly Row[], weights: Float32Array, scores: Float64Array): Float32Array =>
  weights.map((weight, i) => {
    const row = rows[i];
    const score = scores[i] ?? Number.NaN;
    return row !== undefined && !row.spam && /^approved-|^pages-presumed/.test(row.source) && score > DOUBTED
      ? 0
      : weight;
  });

/** Most that the genuine rows of a source are made to weigh more. */
const EMPHASIS = 6;

/**
 * Weighs the genuine rows of sources more of which too many were folded when left out, so that a level keeps what it
 * promises everywhere. Archives of approved comments are left as they are: what is folded of them is partly spam.
 */
export const emphasise = (
  rows: readonly Row[],
  weights: Float32Array,
  scores: Float64Array,
  strict: number,
): Float32Array => {
  const counts = new Map<string, { all: number; folded: number }>();
  rows.forEach((row, i) => {
    const score = scores[i] ?? Number.NaN;
    if (row.spam || Number.isNaN(score) || row.source.startsWith('approved-')) return;
    const count = counts.get(row.source) ?? { all: 0, folded: 0 };
    count.all++;
    if (score >= strict) count.folded++;
    counts.set(row.source, count);
  });
  return weights.map((weight, i) => {
    const row = rows[i];
    const count = row === undefined || row.spam ? undefined : counts.get(row.source);
    if (count === undefined) return weight;
    const excess = (count.folded / count.all) * PROMISED.strict;
    return weight * Math.min(EMPHASIS, Math.max(1, excess));
  });
};
