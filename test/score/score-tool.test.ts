import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Answer {
  readonly probability: number;
  readonly category: string;
  readonly folded: { readonly careful: boolean; readonly balanced: boolean; readonly strict: boolean };
  readonly reasons: readonly { readonly signal: string; readonly share: number; readonly words: string[] }[];
  readonly error?: string;
  readonly line?: number;
}

const TOOL = fileURLToPath(new URL('../../tools/score.ts', import.meta.url));

/** Runs the tool on lines as they are; answers what it wrote. */
function score(lines: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [TOOL], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
  return { answers, stderr, status };
}

test('a line comes out for each that goes in, in order', () => {
  const { answers, status } = score([
    JSON.stringify({
      text: 'Buy cheap viagra online without prescription http://rx-pills.top',
      author: 'cheap viagra',
    }),
    JSON.stringify({ text: 'The second chapter is my favourite.', author: 'Ann', kind: 'comments' }),
    JSON.stringify({
      text: 'Seven bridges of Prague',
      kind: 'related',
      context: { title: 'Bridges', host: 'a.example' },
    }),
  ]);
  expect(status).toBe(0);
  expect(answers).toHaveLength(3);
  expect(answers.map(({ folded }) => folded.balanced)).toEqual([true, false, false]);
  for (const { probability, category, reasons } of answers) {
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1);
    expect(category).toBeTruthy();
    expect(reasons.length).toBeGreaterThan(0);
  }
});

test('links written in the text count as links', () => {
  const { answers } = score([
    JSON.stringify({ text: 'look at this http://best-pills-shop.top/order' }),
    JSON.stringify({ text: 'look at this' }),
  ]);
  expect(answers[0]?.reasons.map(({ signal }) => signal)).toContain('link');
  expect(answers[1]?.reasons.map(({ signal }) => signal)).not.toContain('link');
});

test('what a level folds, a more sensitive one folds too', () => {
  const { answers } = score(
    ['best casino bonus', 'Hello', 'earn $500 a day, whatsapp +1 202 555 0143', 'cheap loans'].map((text) =>
      JSON.stringify({ text }),
    ),
  );
  for (const { folded } of answers) {
    if (folded.careful) expect(folded.balanced).toBe(true);
    if (folded.balanced) expect(folded.strict).toBe(true);
  }
});

test.each([
  ['no JSON', 'not json'],
  ['no object', '[1]'],
  ['no text', '{"author":"Ann"}'],
  ['a text that is none', '{"text":4}'],
  ['a kind nobody knows', '{"text":"a","kind":"poem"}'],
  ['links that are no list', '{"text":"a","links":"http://a.example"}'],
])('a bad line (%s) is answered in its place with its number, and the rest is scored', (_, bad) => {
  const { answers, stderr, status } = score(['{"text":"Hello there"}', bad, '{"text":"Good bye"}']);
  expect(status).toBe(1);
  expect(answers).toHaveLength(3);
  expect(answers[1]?.error).toBeTruthy();
  expect(answers[1]?.line).toBe(2);
  expect(answers[2]?.probability).toBeGreaterThan(0);
  expect(stderr).toContain('line 2');
});
