import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedError, thresholdAt } from '../../src/score/levels.ts';
import { STOPS } from '../../src/settings/settings.ts';
import { type Measured, SCALE_END, standAt } from '../../src/ui/scale.ts';
import { type Field, swarm, xOf } from '../../src/ui/swarm.ts';

const measured: Measured = { thresholdAt, expectedError };
const FIELD: Field = { width: 300, height: 60, margin: 10, radius: 3 };
const logOdds = fc.double({ min: -40, max: 40, noNaN: true });
/** Width of one step of the slider, within which a stand is exact enough. */
const STEP = 0.05;

describe('an item on the scale', () => {
  it('stands beyond the handle exactly where it folds', () => {
    const sensitivity = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(logOdds, sensitivity, (value, position) => {
        const stand = standAt(value, measured);
        fc.pre(Math.abs(stand - position) > STEP);
        expect(stand < position).toBe(value >= thresholdAt(position));
      }),
    );
  });

  it('stands on the scale, and the more certain spam never right of the less certain', () => {
    fc.assert(
      fc.property(logOdds, logOdds, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const [left, right] = [standAt(high, measured), standAt(low, measured)];
        expect(left).toBeLessThanOrEqual(right);
        expect(left).toBeGreaterThan(STOPS.off);
        expect(right).toBeLessThanOrEqual(SCALE_END);
      }),
    );
  });
});

describe('the swarm', () => {
  it('keeps every dot inside the picture, however many there are', () => {
    const stands = fc.array(fc.double({ min: 0, max: SCALE_END, noNaN: true }), { maxLength: 600 });
    fc.assert(
      fc.property(stands, (all) => {
        const dots = swarm(all, FIELD);
        expect(dots.length).toBe(all.length);
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(FIELD.radius);
          expect(x).toBeLessThanOrEqual(FIELD.width - FIELD.radius);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(FIELD.height - FIELD.radius);
        }
      }),
    );
  });

  it('piles up what stands on one spot, and leaves apart what does not', () => {
    const [first, second, other] = swarm([1, 1, 2], FIELD);
    expect(first?.x).toBe(second?.x);
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(other?.y).toBe(first?.y);
    expect(Math.abs((other?.x ?? 0) - xOf(2, FIELD))).toBeLessThanOrEqual(FIELD.radius + 1);
  });
});
