import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate, PROMISED } from '../../tools/train/calibrate.ts';
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

test('a level folds at most three times what it promises of the genuine items of any source, or one of them', () => {
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
          expect(folded).toBeLessThanOrEqual(Math.max(1, (3 * list.length) / PROMISED[level]));
        }
    }),
    { numRuns: 60 },
  );
});
