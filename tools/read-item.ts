import type { BlockKind, Item, Link, PageContext } from '../src/score/item.ts';

/** An item and the page it stands on, as a row of JSON gives them. */
export interface ItemRow {
  readonly item: Item;
  readonly page: PageContext;
}

/** What rows call the kinds; anything else is refused. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  comments: 'comments',
  comment: 'comments',
  post: 'comments',
  sms: 'comments',
  related: 'related',
  headline: 'related',
  title: 'related',
  'recent-comments': 'recent-comments',
  chumbox: 'chumbox',
};

/** A row that cannot be read as an item; the message says which field, and what was expected. */
export class RowError extends Error {}

/** The fields of a row that are no strings or numbers. */
interface Fields {
  readonly links?: unknown;
  readonly paid?: unknown;
  readonly staff?: unknown;
  readonly own?: unknown;
  readonly context?: unknown;
  readonly rel?: unknown;
}

const fail = (field: string, expected: string): never => {
  throw new RowError(`"${field}" must be ${expected}`);
};

const text = (row: Record<string, unknown>, field: string): string | undefined => {
  const value = row[field];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : fail(field, 'a string');
};

const numeric = (row: Record<string, unknown>, field: string): number | undefined => {
  const value = row[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return Date.parse(value);
  return fail(field, 'a number or a date');
};

const link = (value: unknown): Link => {
  if (typeof value === 'string') return { href: value, text: '', rel: [] };
  if (typeof value !== 'object' || value === null)
    return fail('links', 'a list of addresses or of {"href","text","rel"}');
  const row = value as Fields & Record<string, unknown>;
  const rel = Array.isArray(row.rel) ? row.rel.filter((token) => typeof token === 'string') : [];
  return {
    href: text(row, 'href') ?? fail('links', 'a list of things with an "href"'),
    text: text(row, 'text') ?? '',
    rel,
  };
};

const EMPTY: PageContext = { title: '', article: '', host: '' };

const context = (value: unknown): PageContext => {
  if (value === undefined || value === null) return EMPTY;
  if (typeof value === 'string') return { title: '', article: value, host: '' };
  if (typeof value !== 'object')
    return fail('context', 'an object with "title", "article", "host", or the article as a string');
  const row = value as Record<string, unknown>;
  const lang = text(row, 'lang');
  const published = numeric(row, 'published');
  return {
    title: text(row, 'title') ?? '',
    article: text(row, 'article') ?? '',
    host: (text(row, 'host') ?? '').toLowerCase(),
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
  };
};

/** Reads one row; throws `RowError` for one that is no item. */
export const readItem = (row: unknown): ItemRow => {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new RowError('a row must be a JSON object');
  const fields = row as Fields & Record<string, unknown>;
  const kind = KINDS[text(fields, 'kind') ?? 'comments'];
  if (kind === undefined) throw new RowError(`"kind" must be one of ${Object.keys(KINDS).join(', ')}`);
  const author = text(fields, 'author');
  const authorHref = text(fields, 'authorHref');
  const date = numeric(fields, 'date');
  const likes = numeric(fields, 'likes');
  const links = fields.links ?? [];
  if (!Array.isArray(links)) throw new RowError('"links" must be a list');
  const item: Item = {
    kind,
    text: text(fields, 'text') ?? fail('text', 'a string'),
    links: links.map(link),
    depth: numeric(fields, 'depth') ?? 0,
    paid: fields.paid === true,
    staff: fields.staff === true,
    ...(author === undefined || author === '' ? {} : { author }),
    ...(authorHref === undefined || authorHref === '' ? {} : { authorHref }),
    ...(date === undefined ? {} : { date }),
    ...(likes === undefined ? {} : { likes }),
    ...(typeof fields.own === 'boolean' ? { own: fields.own } : {}),
  };
  return { item, page: context(fields.context) };
};
