import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJudge, lessonFeatures } from '../../src/score/judge.ts';
import { CORRECTION_LIMIT, correctionFrom, LESSON_FEATURES, type Taught } from '../../src/score/lessons.ts';
import { comment, NOWHERE, verdictOn } from './judged.ts';

const item = comment('Our choir meets on Tuesdays in the old mill, newcomers are welcome', { author: 'Ann' });
const other = comment('The parliament votes on the railway next week');
const lesson = (label: Taught['label'], of = item): Taught => ({
  label,
  features: lessonFeatures(of, NOWHERE),
});

function taught(lessons: readonly Taught[], of = item): number {
  return createJudge(NOWHERE, correctionFrom(lessons)).add([of]).get(of)?.logOdds ?? Number.NaN;
}

describe('a lesson', () => {
  test('moves an item just like it, either way', () => {
    expect(taught([lesson('spam')])).toBeGreaterThan(verdictOn(item).logOdds + 0.5);
    expect(taught([lesson('ham')])).toBeLessThan(verdictOn(item).logOdds - 0.5);
  });

  test('hardly moves an item about something else', () => {
    expect(Math.abs(taught([lesson('spam')], other) - verdictOn(other).logOdds)).toBeLessThan(0.7);
  });

  test('keeps few features', () => {
    const long = comment(`${item.text} `.repeat(60));
    expect(lessonFeatures(long, NOWHERE).length).toBeLessThanOrEqual(LESSON_FEATURES);
  });

  test('that holds nothing corrects nothing', () => {
    expect(correctionFrom([{ label: 'spam', features: [] }]).size).toBe(0);
  });
});

describe('lessons', () => {
  test('move an item no further than the limit, however many there are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('spam' as const, 'ham' as const),
        fc.integer({ min: 1, max: 300 }),
        (label, n) => {
          const moved = taught(Array.from({ length: n }, () => lesson(label))) - verdictOn(item).logOdds;
          expect(Math.abs(moved)).toBeLessThanOrEqual(CORRECTION_LIMIT + 1e-9);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('undo each other', () => {
    expect(taught([lesson('spam'), lesson('ham')])).toBeCloseTo(verdictOn(item).logOdds, 9);
  });

  test('say the same in whatever order they came', () => {
    const some = [lesson('spam'), lesson('ham', other), lesson('spam', other), lesson('ham')];
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(taught(shuffled)).toBeCloseTo(taught(some), 9);
      }),
    );
  });
});
