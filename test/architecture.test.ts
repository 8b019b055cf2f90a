import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One import as written in a file. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What a room may import: other rooms, rooms of which it may know only the types, and packages. */
interface Room {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** Arrows run one way, as CONTRIBUTING.md draws them. */
const ROOMS: Readonly<Record<string, Room>> = {
  'src/lexicon': { rooms: [] },
  'src/score': { rooms: ['src/lexicon'] },
  'src/find': { rooms: ['src/score', 'src/lexicon'] },
  'src/fold': { rooms: ['src/lexicon'], types: ['src/find', 'src/settings'] },
  'src/settings': { rooms: ['src/lexicon', 'src/score'], packages: ['redos-detector'] },
  'src/page': { rooms: ['src/lexicon', 'src/score', 'src/find', 'src/fold', 'src/settings'] },
  'src/ui': {
    rooms: ['src/lexicon', 'src/score', 'src/settings'],
    types: ['src/page', 'src/find'],
    packages: ['preact'],
  },
  'src/platform': {
    rooms: ['src/lexicon', 'src/settings'],
    types: ['src/score', 'src/find', 'src/fold', 'src/page', 'src/ui'],
    packages: ['webextension-polyfill'],
  },
  entrypoints: {
    rooms: [
      'src/lexicon',
      'src/score',
      'src/find',
      'src/fold',
      'src/settings',
      'src/page',
      'src/ui',
      'src/platform',
    ],
    packages: ['wxt', 'preact'],
  },
};

/** Files that are data, as long as what they list. */
const DATA = ['src/lexicon/**', 'src/find/systems/**', 'src/*/weights*.ts', 'src/score/look-alikes*.ts'];
/** Vitest calls the default export of a global set-up. */
const GLOBAL_SETUP = 'test/browser/build-once.ts';
/** Says which file is a script of its own; a few bytes. */
const WXT_SCRIPT = 'wxt/utils/define-unlisted-script';
const LONGEST_FILE = 250;
const LONGEST_ENTRYPOINT = 40;

const files = globSync('{src,entrypoints,tools,test}/**/*.{ts,tsx}').map((file) =>
  file.replaceAll('\\', '/'),
);
const inProduct = files.filter((file) => /^(src|entrypoints)\//.test(file));
const read = (file: string): string => readFileSync(file, 'utf8');
const room = (file: string): string => file.match(/^(src\/[^/]+|[^/]+)/)?.[0] ?? '';

/** Reads the imports and re-exports of a source text; comments are skipped. */
function importsOf(from: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const written = [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^\s*import\s+()['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\(\s*()['"]([^'"]+)['"]/g),
  ];
  return written.map(([, type, to = '']) => ({
    from,
    to: to.startsWith('.') ? posix.join(dirname(from), to) : to,
    typeOnly: Boolean(type),
  }));
}

/** Why this import may not be, or nothing. */
function wrong({ from, to, typeOnly }: Import): string | undefined {
  const rule = ROOMS[room(from)];
  if (!rule) return `${from}: no room of that name; rooms are listed in test/architecture.test.ts`;
  const inside = to.startsWith('src/') || to.startsWith('entrypoints/');
  if (!inside && /^[a-z@]/.test(to) && !to.startsWith('public/')) {
    const allowed = rule.packages?.some((name) => to === name || to.startsWith(`${name}/`));
    return allowed ? undefined : `${from} imports the package ${to}`;
  }
  const target = room(to);
  if (target === room(from) || rule.rooms.includes(target)) return undefined;
  if (rule.types?.includes(target))
    return typeOnly ? undefined : `${from} imports more than types from ${to}`;
  return to.startsWith('public/') || to.endsWith('.css') ? undefined : `${from} imports ${to}`;
}

/** What the script of this file holds besides it: files of ours and packages, types left out. */
function reached(entry: string): string[] {
  const found = new Set([entry]);
  for (const from of found) {
    if (!/^(?:src|entrypoints)\//.test(from)) continue;
    for (const { to, typeOnly } of importsOf(from, read(from))) if (!typeOnly) found.add(to);
  }
  found.delete(entry);
  return [...found];
}

describe('reading imports', () => {
  test.each([
    ["import { a } from '../score/item.ts';", 'src/score/item.ts', false],
    ["import type { A } from '../score/item.ts';", 'src/score/item.ts', true],
    ["import {\n  a,\n  type B,\n} from './b.ts';", 'src/find/b.ts', false],
    ["export { a } from './b.ts';", 'src/find/b.ts', false],
    ["export type * from './b.ts';", 'src/find/b.ts', true],
    ["import './b.css';", 'src/find/b.css', false],
    ["const b = await import('./b.ts');", 'src/find/b.ts', false],
    ["import browser from 'webextension-polyfill';", 'webextension-polyfill', false],
  ])('%s', (source, to, typeOnly) => {
    expect(importsOf('src/find/a.ts', source)).toEqual([{ from: 'src/find/a.ts', to, typeOnly }]);
  });

  test('comments hold no imports', () => {
    expect(importsOf('src/find/a.ts', "// import './b.ts';\n/* import './c.ts'; */")).toEqual([]);
  });
});

describe('the rule for arrows', () => {
  test.each([
    ['src/score/a.ts', 'src/find/b.ts', true],
    ['src/find/a.ts', 'src/settings/b.ts', true],
    ['src/fold/a.ts', 'src/score/b.ts', true],
    ['src/page/a.ts', 'src/platform/b.ts', true],
    ['src/page/a.ts', 'webextension-polyfill', false],
    ['src/ui/a.ts', 'webextension-polyfill', false],
    ['src/platform/a.ts', 'src/page/b.ts', false],
    ['src/shared/a.ts', 'src/score/b.ts', true],
  ])('forbids %s to import %s', (from, to, typeOnly) => {
    expect(wrong({ from, to, typeOnly })).toBeTypeOf('string');
  });

  test.each([
    ['src/score/a.ts', 'src/lexicon/b.ts', false],
    ['src/page/a.ts', 'src/fold/b.ts', false],
    ['src/platform/a.ts', 'src/page/b.ts', true],
    ['src/platform/a.ts', 'webextension-polyfill', false],
    ['entrypoints/popup/main.ts', 'src/platform/b.ts', false],
  ])('allows %s to import %s', (from, to, typeOnly) => {
    expect(wrong({ from, to, typeOnly })).toBeUndefined();
  });
});

describe('the product', () => {
  test('imports only along the arrows', () => {
    expect(
      inProduct.flatMap((file) => importsOf(file, read(file))).flatMap((one) => wrong(one) ?? []),
    ).toEqual([]);
  });

  test('brings nothing into pages that the browser has itself', () => {
    expect(reached('entrypoints/page/index.ts').filter((to) => !to.startsWith('src/'))).toEqual([WXT_SCRIPT]);
  });

  test('names every file after what it holds, never after nothing', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.)/.test(file))).toEqual(
      [],
    );
    expect(files.filter((file) => !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });

  test('exports by name everywhere but at entrypoints', () => {
    const named = files.filter((file) => !file.startsWith('entrypoints/') && file !== GLOBAL_SETUP);
    expect(named.filter((file) => /^export default/m.test(read(file)))).toEqual([]);
  });

  test(`keeps files within ${LONGEST_FILE} lines, data aside, and entrypoints within ${LONGEST_ENTRYPOINT}`, () => {
    const data = new Set(DATA.flatMap((pattern) => globSync(pattern)));
    const limit = (file: string) => (file.startsWith('entrypoints/') ? LONGEST_ENTRYPOINT : LONGEST_FILE);
    const long = files
      .filter((file) => !data.has(file))
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ file, lines }) => lines > limit(file));
    expect(long).toEqual([]);
  });
});
