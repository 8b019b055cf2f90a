import type { Correction } from './judge.ts';

/** What a lesson must hold to correct the model. */
export interface Taught {
  readonly label: 'spam' | 'ham';
  readonly features: readonly number[];
}

/** Most log-odds one lesson moves an item just like it. */
const STEP = 2;
/** Most log-odds all lessons together move any one item. */
export const CORRECTION_LIMIT = 4;
/** Most features of an item that a lesson keeps. */
export const LESSON_FEATURES = 64;

/**
 * The correction of the model that lessons make: each moves the features of its item by equal shares. Pure, and the
 * same in whatever order the lessons came. How far an item moves in all is bounded where it is applied.
 */
export const correctionFrom = (lessons: readonly Taught[]): Correction => {
  const correction = new Map<number, number>();
  for (const { label, features } of lessons) {
    if (features.length === 0) continue;
    const share = (label === 'spam' ? STEP : -STEP) / features.length;
    for (const index of features) correction.set(index, (correction.get(index) ?? 0) + share);
  }
  for (const [index, share] of correction) correction.set(index, Math.max(-STEP, Math.min(STEP, share)));
  return correction;
};
