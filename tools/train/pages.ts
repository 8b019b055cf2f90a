import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Block, FoundItem } from '../../src/find/block.ts';
import { readContext } from '../../src/find/context.ts';
import { createFinder } from '../../src/find/finder.ts';
import { isSame, select } from '../evaluate/annotated-page.ts';
import { readTruth, type TruthRow } from '../evaluate/truth.ts';
import type { Row } from './rows.ts';

interface LabelRow {
  readonly page: string;
  readonly item_selector: string;
  readonly index: number;
  readonly label: 'spam' | 'ham';
  readonly confidence: string;
}

/** What an item weighs whose label was called likely, and one nobody judged, on a page where nobody saw spam. */
const LIKELY = 0.6;
const PRESUMED = 0.8;
/** Where a page is read as if from when nothing tells whose it is. */
const NOWHERE = 'localhost';

const jsonLines = async <T>(file: string): Promise<readonly T[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const byPage = <T extends { readonly page: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const pages = new Map<string, T[]>();
  for (const row of rows) pages.set(row.page, [...(pages.get(row.page) ?? []), row]);
  return pages;
};

/** Pages of one site carry its name before or after two underscores, as the folder was collected. */
const siteOfPage = (page: string): string => {
  const [collection = ''] = page.split('__');
  return `page:${hostOfPage(page) ?? collection}`;
};

/** How names of saved pages begin that tell a host: a number perhaps, and all up to the first ending. */
const HOST =
  /^(?:\d{4}-)?((?:[a-z0-9-]+\.)+?(?:com|org|net|edu|gov|info|blog|guide|media|dev|[a-z]{2})(?:\.(?:br|uk|pa|au|jp|tw))?)(?![a-z])/;

/** Saved pages have lost their address; the names of most tell their host. */
const hostOfPage = (page: string): string | undefined => HOST.exec(page.split('__')[1] ?? '')?.[1];

const rowsOfPage = (
  html: string,
  page: string,
  labels: readonly LabelRow[],
  truth: readonly TruthRow[],
): readonly Row[] => {
  const host = hostOfPage(page) ?? NOWHERE;
  const { window } = new JSDOM(html, { url: `http://${host}/`, virtualConsole: new VirtualConsole() });
  const { document } = window;
  const blocks = createFinder(document)
    .scan()
    .blocks.map((change) => change.block);
  const context = readContext(
    document,
    blocks.map((block) => block.container),
  );
  const judged = labels.map((label) => ({
    label,
    element: select(document, label.item_selector)[label.index],
  }));
  const places = truth.flatMap((row) => (row.item_selector ? select(document, row.item_selector) : []));
  const rows: Row[] = [];
  const add = (block: Block, found: FoundItem): void => {
    const known = judged.find(({ element }) => element !== undefined && isSame(found.nodes, element));
    if (found.item.paid || found.item.kind === 'chumbox') return; // judged by the flag
    if (known === undefined && (labels.length > 0 || !places.some((place) => isSame(found.nodes, place))))
      return;
    const spam = known?.label.label === 'spam';
    rows.push({
      item: found.item,
      page: context,
      spam,
      group: siteOfPage(page),
      source: known === undefined ? 'pages-presumed' : 'pages',
      site: siteOfPage(page),
      lang: context.lang ?? '',
      kind: found.item.kind,
      id: `${page}#${rows.length}`,
      topic: known?.label.confidence ?? 'presumed',
      weight: known === undefined ? PRESUMED : known.label.confidence === 'certain' ? 1 : LIKELY,
      block: block.items.map((other) => other.item),
    });
  };
  for (const block of blocks) for (const found of block.items) add(block, found);
  window.close();
  return rows;
};

/** Reads saved pages with judged items as the product itself reads them: finder, reader and page context. */
export const readPages = async (
  directory: string,
  onProgress: (done: number) => void,
): Promise<readonly Row[]> => {
  const labels = byPage(await jsonLines<LabelRow>(join(directory, 'labels.jsonl')));
  const truth = byPage(readTruth(directory).truth);
  const pages = [...new Set([...labels.keys(), ...truth.keys()])].sort();
  const rows: Row[] = [];
  for (const [i, page] of pages.entries()) {
    onProgress(i / pages.length);
    const html = await readFile(join(directory, 'html', `${page}.html`), 'utf8');
    rows.push(...rowsOfPage(html, page, labels.get(page) ?? [], truth.get(page) ?? []));
  }
  onProgress(1);
  return rows;
};
