import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate, mostByChance, PROMISED } from '../../tools/train/calibrate.ts';
import type { Row } from '../../tools/train/rows.ts';

const rowOf = (source: string, spam: boolean): Row => ({
  item: { kind: 'comments', text: '', links: [], depth: 0, paid: false, staff: false },
  page: { title: '', article: '', host: '' },
  spam,
  group: '',
  source,
  site: source,
  lang: '',
  kind: 'comments',
  id: '',
  topic: '',
  weight: 1,
});

const scores = fc.array(fc.integer({ min: -800, max: 800 }), { minLength: 1, maxLength: 400 });

/** Checked against tables of the Poisson distribution: the next larger number comes in fewer than 5 of 100 cases. */
test.each([
  [0.01, 0],
  [0.17, 1],
  [0.86, 3],
  [3.9, 7],
  [38.9, 49],
  [1400, 1462],
])('where %d are expected, chance explains up to %d', (expected, most) => {
  expect(mostByChance(expected)).toBe(most);
});

test('of the genuine items of any source a level folds no more than chance explains at three times what it promises', () => {
  fc.assert(
    fc.property(fc.array(scores, { minLength: 1, maxLength: 5 }), scores, (sources, spam) => {
      const rows = [
        ...sources.flatMap((list, i) => list.map((score) => ({ row: rowOf(`s${i}`, false), score }))),
        ...spam.map((score) => ({ row: rowOf('spam', true), score })),
      ];
      const { thresholds } = calibrate(
        rows.map(({ row }) => row),
        Float64Array.from(rows, ({ score }) => score / 100),
      );
      for (const level of ['careful', 'balanced', 'strict'] as const)
        for (const list of sources) {
          const folded = list.filter((score) => score / 100 >= thresholds[level]).length;
          expect(folded).toBeLessThanOrEqual(mostByChance((3 * list.length) / PROMISED[level]));
        }
    }),
    { numRuns: 60 },
  );
});
