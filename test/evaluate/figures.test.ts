import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recall, reliability, type Scored } from '../../tools/evaluate/figures.ts';

const row = (score: number, spam: boolean, group = `${score}`): Scored => ({ score, spam, group });
const ham = Array.from({ length: 1000 }, (_, i) => row(i / 1000, false));

describe('recall', () => {
  test('is the share of spam above all but one in so many genuine items', () => {
    const spam = [row(0.9999, true), row(0.9945, true), row(0.5, true), row(0.2, true)];
    const [at1000, at100] = recall([...ham, ...spam], [1000, 100]);
    expect(at1000?.share).toBe(0.25);
    expect(at100?.share).toBe(0.5);
  });

  test('lies within its bounds, and more may be folded where more error is borne', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 20, maxLength: 80 }), (scores) => {
        const spam = scores.map((at, i) => row(at, true, `spam ${i}`));
        const [few, many] = recall([...ham, ...spam], [500, 20]);
        expect(many?.share).toBeGreaterThanOrEqual(few?.share ?? 1);
        for (const share of [few, many]) {
          expect(share?.low).toBeLessThanOrEqual((share?.high ?? 0) + 1e-9);
          expect(share?.high).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('is surer of many different messages than of one sent many times', () => {
    const width = (groupOf: (i: number) => string): number => {
      const spam = Array.from({ length: 60 }, (_, i) => row(i % 2 === 0 ? 2 : 0.1, true, groupOf(i)));
      const [share] = recall([...ham, ...spam], [100]);
      return (share?.high ?? 0) - (share?.low ?? 0);
    };
    expect(width((i) => `${i}`)).toBeLessThan(width((i) => `${i % 4}`));
  });
});

test('reliability tells what share of each bin is spam', () => {
  const rows = [row(0.95, true), row(0.93, true), row(0.91, false), row(0.05, false)];
  const bins = reliability(rows, (score) => score);
  expect(bins.map(({ was, rows: count }) => [was, count])).toEqual([
    [0, 1],
    [2 / 3, 3],
  ]);
});
