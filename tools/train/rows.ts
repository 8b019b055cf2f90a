import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Item, PageContext } from '../../src/score/item.ts';
import { linesOf } from '../lines.ts';
import { readItem } from '../read-item.ts';
import { MISLABELLED } from './mislabelled.ts';
import { hashText } from './random.ts';

/** One labelled item to learn from or to measure on. */
export interface Row {
  readonly item: Item;
  readonly page: PageContext;
  readonly spam: boolean;
  /** Near-duplicates share a group, and a group is never split between learning and measuring. */
  readonly group: string;
  /** File it came from. */
  readonly source: string;
  /** Place it was collected at: sources of one place are left out together. */
  readonly site: string;
  readonly lang: string;
  readonly kind: string;
  readonly id: string;
  readonly topic: string;
  /** What the row weighs against others of its source. */
  readonly weight: number;
  /** Other items of its block, itself included: what its company is read from. */
  readonly block?: readonly Item[];
  readonly category?: string;
}

interface CorpusRow {
  readonly text: string;
  readonly label: string;
  readonly kind?: string;
  readonly lang?: string | null;
  readonly author?: string | null;
  readonly links?: readonly string[];
  readonly source?: string;
  readonly id?: string;
  readonly dup_group?: string;
  readonly topic?: string;
}

/** `approved-x` and `rejected-x` are one place; titles and bodies of one form are one place. */
const siteOf = (source: string): string =>
  source.replace(/^(?:approved|rejected)-/, '').replace(/^(?:staticman-popcorn|popcorn-titles)$/, 'popcorn');

const lines = async function* (file: string): AsyncGenerator<unknown> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of linesOf(input)) if (line.trim() !== '') yield JSON.parse(line);
};

const filesOf = async (directory: string): Promise<readonly string[]> =>
  (await readdir(directory)).filter((name) => /\.jsonl(?:\.gz)?$/.test(name)).sort();

const rowOf = (raw: CorpusRow, source: string, number: number): Row => {
  const { item, page } = readItem({ ...raw, author: raw.author ?? undefined, links: raw.links ?? [] });
  const id = raw.id ?? `${source}:${number}`;
  return {
    item,
    page,
    spam: raw.label === 'spam',
    group:
      raw.dup_group ??
      `${source}|${raw.text
        .toLowerCase()
        .replace(/[^\p{L}\p{M}]+/gu, ' ')
        .slice(0, 60)}`,
    source,
    site: siteOf(source),
    lang: raw.lang ?? '',
    kind: item.kind,
    id,
    topic: raw.topic ?? '',
    weight: 1,
  };
};

/** Reads a folder of labelled texts, one source a file; rows that repeat others' ids (`hard-negatives`) apart. */
export const readCorpora = async (
  directory: string,
): Promise<{ rows: readonly Row[]; hard: ReadonlySet<string> }> => {
  const rows: Row[] = [];
  const hard = new Set<string>();
  for (const file of await filesOf(directory)) {
    const source = file.replace(/\.jsonl(?:\.gz)?$/, '');
    let number = 0;
    for await (const raw of lines(join(directory, file))) {
      const row = rowOf(raw as CorpusRow, source, number++);
      if (source === 'hard-negatives') hard.add(row.id);
      else if (!MISLABELLED.has(row.id)) rows.push(row);
    }
  }
  return { rows, hard };
};

type OwnRow = CorpusRow & { readonly split?: string; readonly category?: string };

const ENDINGS = ['com', 'com', 'com', 'net', 'org'];

/**
 * Invented hosts end in `.example`, which no real one does: other endings, the same for spam and for ham, keep the model
 * from learning that ending.
 */
const withRealEndings = (row: unknown, id: string): OwnRow => {
  const ending = ENDINGS[hashText(id) % ENDINGS.length];
  return JSON.parse(JSON.stringify(row).replace(/(?<=[a-z0-9-]\.)(?:example|test|invalid)\b/gi, `${ending}`));
};

/** Reads the project's own labelled items of one split. */
export const readOwnItems = async (directory: string, split: 'train' | 'gate'): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const file of await filesOf(directory)) {
    let number = 0;
    for await (const raw of lines(join(directory, file))) {
      number++;
      const fields = withRealEndings(raw, `${file}:${number}`);
      if (fields.split !== split) continue;
      rows.push({
        ...rowOf(fields, 'own', number),
        id: `${file}:${number}`,
        ...(fields.category === undefined ? {} : { category: fields.category }),
      });
    }
  }
  return rows;
};
