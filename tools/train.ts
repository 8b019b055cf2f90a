import { parseArgs } from 'node:util';
import { bar } from './train/bar.ts';
import { calibrate } from './train/calibrate.ts';
import { doubt, emphasise, FOLDS, learn, partOf, scoreLeftOut, weigh } from './train/learn.ts';
import { makeRows } from './train/made.ts';
import { buildMatrix } from './train/matrix.ts';
import { readPages } from './train/pages.ts';
import { readCorpora, readOwnItems } from './train/rows.ts';
import { summary } from './train/summary.ts';
import { writeWeights } from './train/write.ts';

const USAGE = `Usage: npm run train -- DIR [--pages DIR] [--items DIR] --out src/score/weights.ts
  DIR          labelled texts, a source a file (*.jsonl, *.jsonl.gz): text, label, kind, lang, author, links, dup_group
  --pages DIR  saved pages with judged items: html/*.html, labels.jsonl, truth.jsonl
  --items DIR  the project's own labelled items (default test/items)
  --out FILE   the weights file to write
The same folders give the same file, byte for byte.`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pages: { type: 'string' },
      items: { type: 'string', default: 'test/items' },
      out: { type: 'string' },
    },
  });
  const [directory] = positionals;
  if (directory === undefined || values.out === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { rows: texts } = await readCorpora(directory);
  const own = await readOwnItems(values.items, 'train');
  const pages = values.pages === undefined ? [] : await readPages(values.pages, bar('reading pages'));
  const known = [...texts, ...own, ...pages];
  const rows = [...known, ...makeRows(known)];
  const matrix = buildMatrix(rows, bar('reading rows'));
  const balanced = weigh(rows);
  const parts = Array.from({ length: FOLDS }, (_, i) => i);
  const part = (row: (typeof rows)[number]): number => partOf(row, FOLDS);
  const first = scoreLeftOut(rows, matrix, balanced, part, parts, bar('first pass'));
  const { strict } = calibrate(rows, first).thresholds;
  const weights = emphasise(rows, doubt(rows, balanced, first), first, strict);
  const scores = scoreLeftOut(rows, matrix, weights, part, parts, bar('second pass'));
  const measured = calibrate(rows, scores);
  const model = learn(matrix, Int32Array.from(rows.keys()), weights);
  const lines = summary(rows, scores, measured);
  for (const line of lines) console.log(line);
  await writeWeights(values.out, model, rows, measured, lines);
};

await main();
