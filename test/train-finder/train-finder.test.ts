import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEATURES } from '../../src/find/features.ts';
import { KINDS } from '../../src/find/weights.ts';
import { type GroupRow, readGroups } from '../../tools/train-finder/groups.ts';
import { learn, learnLeftOut } from '../../tools/train-finder/learn.ts';
import { measureLeftOut, tableOf } from '../../tools/train-finder/left-out.ts';
import { writeWeights } from '../../tools/train-finder/write.ts';

/** Sample pages as an annotated folder has them: what is an item, and of which kind of block. */
const ANNOTATED = [
  ['wordpress', 'comments', 'li.comment'],
  ['edge-pingbacks', 'comments', 'li.comment'],
  ['jetpack-related', 'related', '.jp-relatedposts-post'],
  ['wordpress-recent', 'recent-comments', 'li.recentcomments'],
  ['taboola', 'chumbox', '.videoCube'],
  ['none-wiki', 'none', undefined],
] as const;

let folder: string;
let rows: GroupRow[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-finder-'));
  await mkdir(join(folder, 'html'));
  for (const [page] of ANNOTATED)
    await copyFile(`test/pages/${page}/source.html`, join(folder, 'html', `${page}.html`));
  const truth = ANNOTATED.map(([page, block_kind, item_selector]) =>
    JSON.stringify({ page, block_kind, item_selector }),
  );
  await writeFile(join(folder, 'truth.jsonl'), truth.join('\n'));
  rows = await readGroups(folder, () => {});
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

/** Everything the tool does once the pages are read. */
async function train(name: string): Promise<string> {
  const file = join(folder, name);
  const table = tableOf(
    measureLeftOut(
      rows,
      learnLeftOut(rows, [], () => {}),
    ),
  );
  await writeWeights(file, learn(rows), rows, table);
  return readFile(file, 'utf8');
}

describe('of annotated pages', () => {
  test.each(ANNOTATED)('%s is read as %s, as it is and with random names', (page, kind) => {
    for (const nameless of [false, true]) {
      const kinds = rows
        .filter((row) => row.page === page && row.nameless === nameless && row.kind >= 0)
        .map((row) => KINDS[row.kind]);
      expect([...new Set(kinds)].join()).toBe(
        kind === 'none' || (nameless && kinds.length === 0) ? '' : kind,
      );
    }
  });

  test('the parts of an item are no items', () => {
    const own = rows.filter(({ page, kind, nameless }) => page === 'wordpress' && kind >= 0 && !nameless);
    expect(own.map(({ label }) => label).filter((label) => !label.includes('<li'))).toEqual([]);
  });

  test('each group has a number for each feature', () => {
    for (const { values } of rows) expect(values).toHaveLength(FEATURES.length);
  });
});

test('the same pages give the same weights, byte for byte, with a row for each feature', async () => {
  const [first, again] = [await train('first.ts'), await train('again.ts')];
  expect(again).toBe(first);
  for (const feature of FEATURES) expect(first).toMatch(new RegExp(`^ {2}${feature}: \\[`, 'm'));
}, 60_000);
