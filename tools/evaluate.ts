import { evaluatePages } from './evaluate/pages.ts';

const USAGE = `Usage: npm run evaluate -- --pages DIR [--anonymise] [--half 0|1] [--only TEXT] [--show]
  --pages DIR   a folder with html/*.html and truth.jsonl: recall and precision of finding
  --anonymise   replace every class and id by a random string first
  --half 0|1    only one half of the sites
  --only TEXT   only pages whose name contains TEXT
  --show        list every miss and every wrong item`;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const pages = option('pages');
if (pages === undefined) {
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
