import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item } from '../../src/score/item.ts';
import { bar } from '../train/bar.ts';
import { calibrate } from '../train/calibrate.ts';
import { doubt, emphasise, FOLDS, isInvented, partOf, scoreLeftOut, weigh } from '../train/learn.ts';
import { makeRows } from '../train/made.ts';
import { buildMatrix, type Matrix } from '../train/matrix.ts';
import { readPages } from '../train/pages.ts';
import { type Row, readCorpora, readOwnItems } from '../train/rows.ts';
import { type Ablation, charts, type Evaluation, report } from './report.ts';

/** What to evaluate on. */
export interface TextOptions {
  /** Folder of labelled texts, a source a file. */
  readonly texts: string;
  /** Folder of saved pages with judged items; none leaves their figures out. */
  readonly pages?: string;
  /** The project's own labelled items, learned from. */
  readonly items: string;
  /** Folder that the report and its plots are written to. */
  readonly out: string;
}

/** How many of the worst mistakes the console lists. */
const WORST = 25;
const PARTS = Array.from({ length: FOLDS }, (_, i) => i);
const byGroup = (row: Row): number => partOf(row, FOLDS);
/** Parts that whole sources are left out in, a few at a time. */
const SOURCE_PARTS = 6;

const plain = ({ author: _, authorHref: __, ...item }: Item): Item => item;
const NOWHERE = { title: '', article: '', host: '' };

/** What is taken away, from learning and measuring alike. */
const WITHOUT: Readonly<Record<string, (row: Row) => Row>> = {
  'without the author': (row) => ({ ...row, item: plain(row.item) }),
  'without links': (row) => {
    const { authorHref: _, ...item } = row.item;
    return { ...row, item: { ...item, links: [] } };
  },
  'without the page around it': (row) => {
    const { block: _, ...rest } = row;
    return { ...rest, page: NOWHERE };
  },
};

const signalsAlone = (matrix: Matrix): Matrix => ({
  ...matrix,
  values: new Float32Array(matrix.values.length),
});
const modelAlone = (matrix: Matrix): Matrix => ({ ...matrix, dense: new Float32Array(matrix.dense.length) });

/** Scores of one part's rows, left out; the other parts' are not measured. */
const onePart = (rows: readonly Row[], matrix: Matrix, name: string): Float64Array =>
  scoreLeftOut(rows, matrix, weigh(rows), byGroup, [0], bar(name));

const ablations = (rows: readonly Row[], matrix: Matrix): readonly Ablation[] => [
  { name: 'everything', scores: onePart(rows, matrix, 'everything') },
  { name: 'signals alone', scores: onePart(rows, signalsAlone(matrix), 'signals alone') },
  { name: 'words of the model alone', scores: onePart(rows, modelAlone(matrix), 'model alone') },
  ...Object.entries(WITHOUT).map(([name, change]) => {
    const changed = rows.map(change);
    return { name, scores: onePart(changed, buildMatrix(changed, bar('reading rows')), name) };
  }),
];

/** Scores of rows of places that spam was collected at, by models that had seen nothing of the place. */
const sourcesLeftOut = (rows: readonly Row[], matrix: Matrix, weights: Float32Array): Float64Array => {
  const places = [...new Set(rows.filter((row) => row.spam).map((row) => row.site))].filter(
    (site) => !site.startsWith('page:'),
  );
  const parts = Array.from({ length: SOURCE_PARTS }, (_, i) => i);
  const part = (row: Row): number =>
    places.includes(row.site) ? places.indexOf(row.site) % SOURCE_PARTS : -1;
  return scoreLeftOut(rows, matrix, weights, part, parts, bar('sources'));
};

/** The worst mistakes, for whoever runs it: other people's words, so on the console only. */
const showWorst = (rows: readonly Row[], scores: Float64Array): void => {
  const scored = rows
    .map((row, i) => ({ row, score: scores[i] ?? Number.NaN }))
    .filter(({ score }) => !Number.isNaN(score))
    .sort((a, b) => b.score - a.score);
  const say = (title: string, list: typeof scored): void => {
    console.log(`\n${title}`);
    for (const { row, score } of list)
      console.log(
        `${score.toFixed(1).padStart(6)}  ${row.source}  ${row.item.author ?? ''} | ${row.item.text.slice(0, 140).replace(/\s+/g, ' ')}`,
      );
  };
  say('Genuine items with the highest scores', scored.filter(({ row }) => !row.spam).slice(0, WORST));
  say('Spam with the lowest scores', scored.filter(({ row }) => row.spam).slice(-WORST));
};

/** Measures scoring of labelled rows (and of invented ones, learned from alone), and writes a report with plots to `out`. */
const evaluateRows = async (known: readonly Row[], hard: ReadonlySet<string>, out: string): Promise<void> => {
  const rows = [...known, ...makeRows(known)];
  const matrix = buildMatrix(rows, bar('reading rows'));
  const balanced = weigh(rows);
  const first = scoreLeftOut(rows, matrix, balanced, byGroup, PARTS, bar('first pass'));
  const weights = emphasise(
    rows,
    doubt(rows, balanced, first),
    first,
    calibrate(rows, first).thresholds.strict,
  );
  const groups = scoreLeftOut(rows, matrix, weights, byGroup, PARTS, bar('groups'));
  const evaluation: Evaluation = {
    rows,
    hard,
    groups,
    sites: sourcesLeftOut(rows, matrix, weights),
    measured: calibrate(rows, groups),
    ablations: ablations(rows, matrix),
    learned: rows.filter(isInvented).length,
  };
  await mkdir(out, { recursive: true });
  for (const [name, svg] of Object.entries(charts(evaluation))) await writeFile(join(out, name), svg);
  const text = report(evaluation);
  await writeFile(join(out, 'evaluation.md'), text);
  console.log(text);
  showWorst(rows, groups);
};

/** Measures scoring on items that the model had not learned from, and writes a report with plots. */
export const evaluateTexts = async ({ texts, pages, items, out }: TextOptions): Promise<void> => {
  const { rows: corpora, hard } = await readCorpora(texts);
  const own = await readOwnItems(items, 'train');
  const saved = pages === undefined ? [] : await readPages(pages, bar('reading pages'));
  await evaluateRows([...corpora, ...own, ...saved], hard, out);
};
