import { fieldsOf, isRecord, type Unchecked } from './json.ts';

/** Bytes a browser keeps for one entry of its sync, key included (MDN, `storage.sync`). */
const BYTES_PER_ENTRY = 8_192;
/** Bytes a browser keeps in all. */
const BYTES_IN_ALL = 102_400;
/** Characters of one part, none of them cut in two, as browsers store no half of one: of four bytes each they fit an entry. */
const PART = /[\s\S]{1,2000}/gu;
const PREFIX = 'settings.';

/** What goes into the browser's sync: a field cut into parts, each its own entry. */
export type SyncEntries = Readonly<Record<string, string>>;

/**
 * Cuts stored settings into entries: the newest choice of each field wins, field by field. Lessons go without the
 * features they had, which are many and follow from nothing a reader typed. `undefined` when they do not fit.
 */
export function toSync(stored: Unchecked): SyncEntries | undefined {
  const fields = Object.entries(stored).map(
    ([field, value]) => [field, withoutFeatures(field, value)] as const,
  );
  const entries = Object.fromEntries(
    fields.flatMap(([field, value]) =>
      partsOf(JSON.stringify(value)).map((part, index) => [`${PREFIX}${field}.${index}`, part]),
    ),
  );
  return fits(entries) ? entries : undefined;
}

/** Puts entries together again; fields of which a part is missing are left out. */
export function fromSync(entries: Unchecked): Unchecked {
  const parts = new Map<string, string[]>();
  for (const [key, part] of Object.entries(entries)) {
    const [, field, index] = /^settings\.(.+)\.(\d+)$/s.exec(key) ?? [];
    if (field === undefined || typeof part !== 'string') continue;
    const known = parts.get(field) ?? [];
    known[Number(index)] = part;
    parts.set(field, known);
  }
  return Object.fromEntries(
    [...parts].flatMap(([field, texts]) => {
      // Without a part of the middle the rest may still read as a list.
      const value = isWhole(texts) ? parse(texts.join('')) : undefined;
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** Whether an entry of the browser's sync is one of ours. */
export function isSyncEntry(key: string): boolean {
  return key.startsWith(PREFIX);
}

/**
 * The stored settings with those from another browser: its fields win; lessons known here keep their features.
 * `joining` is the first time two browsers meet: then lists and sites of both are kept.
 */
export function mergeSynced(here: Unchecked, there: Unchecked, joining: boolean): Unchecked {
  const fields = Object.entries(there).map(([field, value]) => {
    const other = joining ? unite(here[field], value) : value;
    return [field, field === 'lessons' ? withKnownFeatures(other, here[field]) : other];
  });
  return { ...here, ...Object.fromEntries(fields) };
}

function unite(here: unknown, there: unknown): unknown {
  if (Array.isArray(here) && Array.isArray(there)) {
    const known = new Set(there.map(nameOf));
    return [...here.filter((entry) => !known.has(nameOf(entry))), ...there];
  }
  return isRecord(here) && isRecord(there) ? { ...here, ...there } : there;
}

/** A lesson is known by its item, a word by itself. */
function nameOf(entry: unknown): unknown {
  return isRecord(entry) ? entry['item'] : entry;
}

function withoutFeatures(field: string, value: unknown): unknown {
  if (field !== 'lessons' || !Array.isArray(value)) return value;
  return value.map((lesson) => {
    const { features: _, ...rest } = fieldsOf(lesson);
    return rest;
  });
}

function withKnownFeatures(lessons: unknown, here: unknown): unknown {
  if (!Array.isArray(lessons) || !Array.isArray(here)) return lessons;
  const known = new Map(here.map((lesson) => [nameOf(lesson), fieldsOf(lesson)['features']]));
  return lessons.map((lesson) => ({ features: known.get(nameOf(lesson)) ?? [], ...fieldsOf(lesson) }));
}

function partsOf(text: string): readonly string[] {
  return text.match(PART) ?? [];
}

function fits(entries: SyncEntries): boolean {
  const sizes = Object.entries(entries).map(([key, part]) => bytes(key) + bytes(JSON.stringify(part)));
  return (
    sizes.every((size) => size <= BYTES_PER_ENTRY) &&
    sizes.reduce((sum, size) => sum + size, 0) <= BYTES_IN_ALL
  );
}

/** Length in UTF-8, without `TextEncoder`: each half of a character beyond the first plane counts two of its four bytes. */
function bytes(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    sum += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return sum;
}

function isWhole(parts: readonly string[]): boolean {
  return Object.keys(parts).length === parts.length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
