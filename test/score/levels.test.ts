import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedError, thresholdAt } from '../../src/score/levels.ts';
import { MEASURED } from '../../src/score/weights.ts';

const position = fc.double({ min: 0.001, max: 3, noNaN: true });

describe('levels', () => {
  test('are the measured thresholds', () => {
    expect(thresholdAt(1)).toBeCloseTo(MEASURED.thresholds.careful);
    expect(thresholdAt(2)).toBeCloseTo(MEASURED.thresholds.balanced);
    expect(thresholdAt(3)).toBeCloseTo(MEASURED.thresholds.strict);
  });

  test('Off folds nothing', () => {
    for (const off of [0, -1, Number.NaN]) {
      expect(thresholdAt(off)).toBe(Number.POSITIVE_INFINITY);
      expect(expectedError(off)).toBe(0);
    }
  });

  test('the more sensitive, the lower the threshold and the larger the expected error', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(thresholdAt(low)).toBeGreaterThanOrEqual(thresholdAt(high));
        expect(expectedError(low)).toBeLessThanOrEqual(expectedError(high) + 1e-12);
      }),
    );
  });

  // Where one source is several times as hard as the rest, keeping the promise there folds a part of it in all.
  test.each([
    ['Careful', 1, 10_000],
    ['Balanced', 2, 2000],
    ['Strict', 3, 200],
  ])(
    '%s folds about as many genuine items as it promises, or fewer to keep the promise for every source',
    (_, sensitivity, oneIn) => {
      expect(expectedError(sensitivity) * oneIn).toBeGreaterThan(0.2);
      expect(expectedError(sensitivity) * oneIn).toBeLessThan(1.5);
    },
  );
});
