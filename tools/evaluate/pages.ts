import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createFinder } from '../../src/find/finder.ts';
import { isSame, openPage, overlaps } from './annotated-page.ts';
import { anonymise } from './anonymise.ts';
import { readTruth, type TruthRow, type UnjudgedRow } from './truth.ts';

/** Which pages are measured, and how. */
export interface PagesOptions {
  readonly anonymise: boolean;
  readonly show: boolean;
  readonly half?: number;
  readonly only?: string;
}

interface Tally {
  truth: number;
  found: number;
  right: number;
}

/** Which half of the sites a page belongs to: pages of one site share the beginning of their name. */
const halfOf = (page: string): number =>
  (createHash('sha256').update(page.slice(0, 16)).digest()[0] ?? 0) & 1;

function time(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

function bareWalk(document: Document): number {
  const walker = document.createTreeWalker(document, 4);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1)} %`.padStart(7);

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

interface PageResult {
  readonly kinds: Map<string, Tally>;
  readonly platforms: Map<string, Tally>;
  readonly lines: string[];
  readonly ratio: number;
  readonly milliseconds: number;
}

function tallyOf(map: Map<string, Tally>, key: string): Tally {
  let tally = map.get(key);
  if (!tally) {
    tally = { truth: 0, found: 0, right: 0 };
    map.set(key, tally);
  }
  return tally;
}

function measure(
  file: string,
  page: string,
  rows: readonly TruthRow[],
  places: readonly UnjudgedRow[],
  options: PagesOptions,
): PageResult {
  const { document, items, unjudged, close } = openPage(file, page, rows, places);
  const truth = items.map((item) => ({ ...item, found: false }));
  if (options.anonymise) anonymise(document);
  const result: PageResult = { kinds: new Map(), platforms: new Map(), lines: [], ratio: 0, milliseconds: 0 };
  for (const { row } of truth) {
    tallyOf(result.kinds, row.block_kind).truth++;
    tallyOf(result.platforms, row.platform ?? '?').truth++;
  }
  const start = performance.now();
  const scan = createFinder(document).scan();
  const milliseconds = performance.now() - start;
  for (const { block } of scan.blocks) {
    const label = `${block.kind} by ${block.system} (${block.certainty.toFixed(2)})`;
    let wrong = 0;
    for (const item of block.items) {
      const match = truth.find(({ element, found }) => !found && isSame(item.nodes, element));
      if (match) {
        match.found = true;
        tallyOf(result.kinds, match.row.block_kind).right++;
        tallyOf(result.kinds, match.row.block_kind).found++;
        tallyOf(result.platforms, match.row.platform ?? '?').right++;
        tallyOf(result.platforms, match.row.platform ?? '?').found++;
      } else if (!overlaps(item.nodes, unjudged)) {
        wrong++;
        tallyOf(result.kinds, rows.some((row) => row.block_kind === 'none') ? 'none' : block.kind).found++;
        if (wrong <= 2)
          result.lines.push(
            `WRONG ${page} ${label}: ${item.item.author ?? ''} | ${item.item.text.slice(0, 90)}`,
          );
      }
    }
    if (wrong > 0)
      result.lines.push(
        `WRONG ${page} ${label}: ${wrong} of ${block.items.length} items in <${block.container.localName} class="${block.container.className}">`,
      );
  }
  for (const row of rows) {
    const own = truth.filter((one) => one.row === row);
    const missed = own.filter(({ found }) => !found);
    if (missed.length > 0)
      result.lines.push(
        `MISS  ${page} ${row.block_kind} of ${row.platform}: ${missed.length} of ${own.length} (${row.item_selector}) ${missed[0]?.element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60)}`,
      );
  }
  const walk = time(() => bareWalk(document));
  close();
  return { ...result, ratio: milliseconds / walk, milliseconds };
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log(
    `\n${title.padEnd(28)}${'items'.padStart(7)}${'found'.padStart(7)}${'right'.padStart(7)}   recall  precision`,
  );
  for (const [key, { truth, found, right }] of [...tallies].sort((a, b) => b[1].truth - a[1].truth))
    console.log(
      `${key.padEnd(28)}${String(truth).padStart(7)}${String(found).padStart(7)}${String(right).padStart(7)}  ${percent(right, truth)}  ${percent(right, found)}`,
    );
}

/** Measures finding on a folder of saved pages and prints what it got right and wrong. */
export async function evaluatePages(folder: string, options: PagesOptions): Promise<void> {
  const { truth, unjudged } = readTruth(folder);
  const pages = [...new Set(truth.map(({ page }) => page))].filter(
    (page) =>
      (options.half === undefined || halfOf(page) === options.half) &&
      (!options.only || page.includes(options.only)),
  );
  const [kinds, platforms] = [new Map<string, Tally>(), new Map<string, Tally>()];
  const ratios: number[] = [];
  const milliseconds: number[] = [];
  const wrongPages = new Set<string>();
  let done = 0;
  for (const page of pages) {
    const file = join(folder, 'html', `${page}.html`);
    if (!existsSync(file)) {
      console.error(`${file} is missing; left out.`);
      continue;
    }
    const rows = truth.filter((row) => row.page === page);
    const result = measure(
      file,
      page,
      rows,
      unjudged.filter((row) => row.page === page),
      options,
    );
    for (const [from, to] of [
      [result.kinds, kinds],
      [result.platforms, platforms],
    ] as const)
      for (const [key, tally] of from) {
        const sum = tallyOf(to, key);
        sum.truth += tally.truth;
        sum.found += tally.found;
        sum.right += tally.right;
      }
    ratios.push(result.ratio);
    milliseconds.push(result.milliseconds);
    if (result.lines.some((line) => line.startsWith('WRONG'))) wrongPages.add(page);
    if (options.show) for (const line of result.lines) console.log(line);
    if (process.stderr.isTTY) process.stderr.write(`\r${++done} of ${pages.length} pages`);
  }
  const all: Tally = { truth: 0, found: 0, right: 0 };
  for (const tally of kinds.values())
    for (const field of ['truth', 'found', 'right'] as const) all[field] += tally[field];
  print('platform', platforms);
  print('kind', kinds);
  print('all', new Map([['all', all]]));
  console.log(`\n${wrongPages.size} of ${pages.length} pages with an item that is not in the annotations.`);
  console.log(
    `Time of find: median ${median(milliseconds).toFixed(1)} ms, ${median(ratios).toFixed(2)} times one bare walk over the text nodes.`,
  );
}
