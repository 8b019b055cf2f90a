import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallNumber } from '../../src/platform/digits.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
}
type Messages = Readonly<Record<string, Message>>;

const read = (name: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${name}/messages.json`, 'utf8'));
const EN = read('en');
const NAMES = globSync('public/_locales/*/messages.json').map((file) => file.split(/[\\/]/).at(-2) ?? '');
const PLURALS = Object.keys(EN).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
const SINGLE = Object.keys(EN).filter((key) => !PLURALS.some((base) => isFormOf(key, base)));
/** Keys that are put together while running, by how they begin. */
const PUT_TOGETHER = ['category_', 'stop_', 'reason_'];

/** Longest text the stores take. */
const LIMITS = { extension_name: 45, extension_description: 132 } as const;

function isFormOf(key: string, base: string): boolean {
  return key.startsWith(`${base}_`) && /^(zero|one|two|few|many|other)$/.test(key.slice(base.length + 1));
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();
const formsIn = (tag: string): readonly string[] =>
  new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
const keysFor = (tag: string): string[] =>
  [...SINGLE, ...PLURALS.flatMap((base) => formsIn(tag).map((form) => `${base}_${form}`))].sort();

describe.each(NAMES)('the texts of %s', (name) => {
  const texts = read(name);
  const tag = texts['language_tag']?.message ?? '';

  test('say which language they are, and how it is written', () => {
    expect(tag.replace('-', '_')).toBe(name);
    const rightToLeft = ['ar', 'fa', 'he', 'ur'].includes(tag.split('-')[0] ?? '');
    expect(texts['direction']?.message).toBe(rightToLeft ? 'rtl' : 'ltr');
  });

  test('are all there, in every form the language has for numbers, and no others', () => {
    expect(Object.keys(texts).sort()).toEqual(keysFor(tag));
  });

  test('count in the digits of the language, also where no formatter is asked', () => {
    const formatter = new Intl.NumberFormat(tag);
    for (const value of [0, 1, 7, 12, 340, 999, 1000, 12_345, 0.5, -3])
      expect([undefined, formatter.format(value)]).toContain(smallNumber(value, tag));
    const ownDigits = formatter.format(7) !== '7';
    expect(smallNumber(7, tag)).toBe(ownDigits ? undefined : '7');
  });

  test('are none of them empty', () => {
    expect(Object.entries(texts).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  test('hold the same values as the English ones', () => {
    const base = (key: string) => EN[key] ?? EN[key.replace(/_[a-z]+$/, '_other')];
    const wrong = Object.entries(texts).filter(([key, { message }]) => {
      const expected = placeholders(base(key)?.message ?? '');
      const found = placeholders(message);
      // "one" and "two" may be said without the number.
      const spoken = /_(zero|one|two)$/.test(key) ? expected.filter((value) => value !== '$1') : expected;
      return (
        !spoken.every((value) => found.includes(value)) || !found.every((value) => expected.includes(value))
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('fit the stores', () => {
    for (const [key, limit] of Object.entries(LIMITS)) {
      expect([...(texts[key]?.message ?? '')].length).toBeLessThanOrEqual(limit);
    }
  });
});

describe('the English texts', () => {
  test('say what each is for', () => {
    expect(Object.entries(EN).filter(([, { description }]) => !description)).toEqual([]);
  });

  test('are all used', () => {
    const source = [...globSync('{src,entrypoints}/**/*.{ts,tsx}'), 'wxt.config.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = [...SINGLE, ...PLURALS].filter(
      (key) => !source.includes(key) && !PUT_TOGETHER.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
