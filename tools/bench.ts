import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contestant, endContestants, NONE, OURS, startContestants } from './bench/contestants.ts';
import { type FirstSight, firstSight } from './bench/first-sight.ts';
import { pagesCost } from './bench/pages-cost.ts';
import { dotPlot, linePlot } from './bench/plot.ts';
import { sizes } from './bench/sizes.ts';
import { median, p95 } from './bench/statistics.ts';
import { type Results, summary } from './bench/summary.ts';
import { threadsCost } from './bench/threads.ts';
import { inNode, inPage } from './bench/throughput.ts';
import { writeWalker } from './bench/walker.ts';
import { wxt } from './browser/build.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { progress } from './progress.ts';

const HELP = `Measures what the extension costs, in one run of real Chromium, budgets beside the figures.

  npm run bench -- [--pages DIR] [--most N] [--against DIR]

--pages DIR    also on the saved pages (*.html) in this folder
--most N       at most so many of each folder, spread over it (default 40)
--against DIR  on the same pages, another unpacked extension; may be given more than once

Writes results.json, results.md and plots to .output/bench.`;
/** Sample pages on which first frames are looked at: the shapes that all others vary. */
const SIGHTS = /^(?:courier|seed-.+|wordpress)$/;
const OUTPUT = '.output/bench';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    most: { type: 'string', default: '40' },
    against: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h' },
  },
});

/** The pages to measure on, as folders to serve and files in them. */
function pageSets(): readonly { folder: string; files: readonly string[] }[] {
  const folders = ['test/pages', ...(values.pages ? [values.pages] : [])];
  return folders.map((folder) => {
    const all = globSync('**/*.html', { cwd: folder }).sort();
    if (all.length === 0) throw new Error(`There is no page (*.html) in ${folder}.`);
    const step = Math.max(1, all.length / Number(values.most));
    return { folder, files: all.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step)) };
  });
}

async function measurePages(contestants: readonly Contestant[]): Promise<Results['pages']> {
  const rows: Results['pages'][number][] = [];
  for (const { folder, files } of pageSets()) {
    const served = await serveFolder(folder);
    const said = (count: number): void => {
      if (count % 10 === 0) process.stderr.write(`  ${count} of ${files.length} pages\n`);
    };
    rows.push(...(await pagesCost(contestants, { origin: served.origin, folder }, files, said)));
    served.close();
  }
  return rows;
}

/** On the sample pages with spam: the texts of spam are looked for in every frame. */
async function measureSights(without: Contestant, ours: Contestant): Promise<Results['sights']> {
  const served = await serveFolder('test/pages');
  const sights: Record<string, { with: FirstSight; without: FirstSight }> = {};
  for (const file of globSync('test/pages/*/expected.json').sort()) {
    const { blocks } = JSON.parse(readFileSync(file, 'utf8'));
    const items: { spam?: boolean; text: string }[] = blocks.flatMap(
      (block: { items: object[] }) => block.items,
    );
    const spam = items.filter((item) => item.spam).map((item) => item.text);
    const name = basename(dirname(file));
    const url = `${served.origin}/${name}/source.html`;
    if (spam.length === 0 || !SIGHTS.test(name)) continue;
    sights[name] = { with: await firstSight(ours, url, spam), without: await firstSight(without, url, spam) };
  }
  served.close();
  return sights;
}

function writePlots({ pages, threads }: Results): void {
  const names = Object.keys(pages[0]?.costs ?? {}).filter((name) => name !== NONE);
  const own = names.map((name) => ({ name, values: pages.flatMap(({ costs }) => costs[name]?.own ?? []) }));
  const marks = (all: readonly number[]): readonly [number, number] => [median(all), p95(all)];
  writeFileSync(join(OUTPUT, 'pages.svg'), dotPlot('Own scripts, milliseconds a page', own, marks));
  const line = (name: string, of: (row: (typeof threads)[number]) => number) => ({
    name,
    values: threads.map((row) => [row.comments, of(row)] as const),
  });
  const lines = [
    line('all at once', ({ load }) => load.total),
    line('longest task', ({ load }) => load.longest),
    line('20 more', ({ add }) => add.total),
  ];
  writeFileSync(
    join(OUTPUT, 'threads.svg'),
    linePlot('Own scripts, milliseconds, by comments in a thread', lines),
  );
}

async function main(): Promise<void> {
  await progress('Building', () => wxt('build', 'chromium'));
  mkdirSync(OUTPUT, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'spamfold-bench-'));
  const contestants = await startContestants(writeWalker(folder), values.against);
  const named = (name: string): Contestant => contestants.find((one) => one.name === name) as Contestant;
  try {
    const served = await serveFolder(folder);
    const results: Results = {
      throughput: await progress('Judging items', async () => [await inNode(), await inPage(named(NONE))]),
      sights: await progress('Looking at first frames', () => measureSights(named(NONE), named(OURS))),
      threads: await progress('Loading long threads', () =>
        threadsCost(named(OURS), folder, served.origin, (n) => process.stderr.write(`  ${n} comments\n`)),
      ),
      pages: await progress('Loading pages', () => measurePages(contestants)),
      sizes: sizes(),
    };
    served.close();
    writeFileSync(join(OUTPUT, 'results.json'), JSON.stringify(results, null, 2));
    writeFileSync(join(OUTPUT, 'results.md'), `${summary(results)}\n`);
    writePlots(results);
    console.log(`${summary(results)}\n\n${OUTPUT}/results.json, results.md, pages.svg, threads.svg`);
  } finally {
    await endContestants(contestants);
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  if (values.help) console.log(HELP);
  else await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
