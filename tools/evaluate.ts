import { evaluatePages } from './evaluate/pages.ts';
import { evaluateTexts } from './evaluate/texts.ts';

const USAGE = `Usage: npm run evaluate -- --pages DIR [--anonymise] [--half 0|1] [--only TEXT] [--show]
       npm run evaluate -- --texts DIR [--pages DIR] [--items DIR] [--out DIR]
  --pages DIR   a folder with html/*.html and truth.jsonl: recall and precision of finding
  --anonymise   replace every class and id by a random string first
  --half 0|1    only one half of the sites
  --only TEXT   only pages whose name contains TEXT
  --show        list every miss and every wrong item
  --texts DIR   labelled texts, a source a file: recall, precision and calibration of scoring, in some ten minutes;
                with --pages, judged items of saved pages (labels.jsonl) as well
  --items DIR   the project's own labelled items (default test/items)
  --out DIR     where evaluation.md and its plots go (default docs)`;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const pages = option('pages');
const texts = option('texts');
if (texts !== undefined) {
  await evaluateTexts({
    texts,
    items: option('items') ?? 'test/items',
    out: option('out') ?? 'docs',
    ...(pages === undefined ? {} : { pages }),
  });
} else if (pages === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const half = option('half');
  const only = option('only');
  await evaluatePages(pages, {
    anonymise: process.argv.includes('--anonymise'),
    show: process.argv.includes('--show'),
    ...(half === undefined ? {} : { half: Number(half) }),
    ...(only === undefined ? {} : { only }),
  });
}
