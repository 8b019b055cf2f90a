import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/lexicon/category.ts';

interface Row {
  readonly text: string;
  readonly label: 'spam' | 'ham';
  readonly kind: string;
  readonly lang: string;
  readonly category: string;
  readonly split: 'train' | 'gate';
  readonly author?: string;
  readonly authorHref?: string;
  readonly links?: readonly { readonly href: string; readonly text: string }[];
  readonly context?: { readonly title: string; readonly article: string; readonly host: string };
}

const FIELDS = new Set([
  ...['text', 'label', 'kind', 'lang', 'category', 'split'],
  ...['author', 'authorHref', 'links', 'context', 'disguise'],
]);
const KINDS = ['comments', 'related', 'recent-comments', 'chumbox'];
const FEWEST_LANGUAGES = 30;
const FEWEST_SPAM = 40;
const FEWEST_HAM = 50;

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function fold(text: string): string {
  const letters = text.normalize('NFKC').toLowerCase();
  return letters
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .concat(/[\p{L}\p{N}]/u.test(letters) ? '' : letters);
}

const all = files.flatMap((file) => rowsOf(file));

describe.each(files)('labelled items of %s', (file) => {
  const rows = rowsOf(file);
  const count = (wanted: Partial<Row>) =>
    rows.filter((row) => Object.entries(wanted).every(([key, value]) => row[key as keyof Row] === value)).length;

  test('each row has the fields of the format and no others', () => {
    for (const row of rows) {
      expect(Object.keys(row).filter((key) => !FIELDS.has(key))).toEqual([]);
      expect(row.text.trim().length, JSON.stringify(row)).toBeGreaterThan(0);
      expect(['spam', 'ham']).toContain(row.label);
      expect(['train', 'gate']).toContain(row.split);
      expect(KINDS).toContain(row.kind);
      expect(`${row.lang}.jsonl`).toBe(file);
      expect(row.label === 'ham' ? [...CATEGORIES, 'none'] : CATEGORIES).toContain(row.category);
    }
  });

  test('addresses are whole, and every anchor text stands in the text', () => {
    for (const row of rows) {
      for (const href of [row.authorHref, ...(row.links ?? []).map((link) => link.href)]) {
        if (href !== undefined) expect(URL.canParse(href), href).toBe(true);
      }
      for (const link of row.links ?? []) expect(row.text).toContain(link.text);
    }
  });

  test('there is enough of either label, and both are in either split', () => {
    expect(count({ label: 'spam' })).toBeGreaterThanOrEqual(FEWEST_SPAM);
    expect(count({ label: 'ham' })).toBeGreaterThanOrEqual(FEWEST_HAM);
    for (const label of ['spam', 'ham'] as const) {
      const gates = count({ label, split: 'gate' }) / count({ label });
      expect(gates).toBeGreaterThan(0.15);
      expect(gates).toBeLessThan(0.45);
    }
  });

  test('every category of spam occurs', () => {
    const met = new Set(rows.filter((row) => row.label === 'spam').map((row) => row.category));
    expect(CATEGORIES.filter((category) => !met.has(category))).toEqual([]);
  });
});

test('there are many languages', () => {
  expect(files.length).toBeGreaterThanOrEqual(FEWEST_LANGUAGES);
});

test('no two rows of a label say the same, except one message under several names on one page', () => {
  const seen = new Set<string>();
  const again: string[] = [];
  for (const row of all) {
    const key = `${row.label} ${fold(row.text)}|${row.context ? row.author : ''}`;
    if (seen.has(key)) again.push(key);
    seen.add(key);
  }
  expect(again).toEqual([]);
});

test('a page stands in one split only', () => {
  const splits = new Map<string, string>();
  for (const row of all) {
    if (!row.context) continue;
    const page = `${row.context.host} ${row.context.title}`;
    expect(splits.get(page) ?? row.split, page).toBe(row.split);
    splits.set(page, row.split);
  }
});
