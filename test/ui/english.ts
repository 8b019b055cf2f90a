import { readFileSync } from 'node:fs';
import type { Words } from '../../src/ui/words.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);

const fill = (key: string, values: readonly string[]): string =>
  (texts[key]?.message ?? `?${key}?`).replace(/\$(\d)/g, (_, index) => values[Number(index) - 1] ?? '');

/** The English texts, without a browser. */
export const english: Words = {
  t: (key, ...values) => fill(key, values),
  plural: (key, count, ...values) =>
    fill(`${key}_${count === 1 ? 'one' : 'other'}`, [count.toLocaleString('en'), ...values]),
  number: (value, options) => new Intl.NumberFormat('en', options).format(value),
  date: (at) => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(at),
  language: 'en',
  direction: 'ltr',
};
