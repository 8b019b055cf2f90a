import { type Sensitivity, STOPS } from '../settings/settings.ts';

/** What the score room knows of sensitivities (`thresholdAt`, `expectedError`). */
export interface Measured {
  /** Log-odds from which an item folds; infinite at Off. */
  thresholdAt(sensitivity: Sensitivity): number;
  /** Share of genuine items that would be folded, 0..1. */
  expectedError(sensitivity: Sensitivity): number;
}

/** Where an item stands on the picture: as a sensitivity, and beyond `STOPS.strict` up to `SCALE_END` what never folds. */
export type Stand = number;

/** The picture's end: certainly genuine. */
export const SCALE_END = STOPS.strict + 1;

/** Log-odds from the threshold of Strict down to the picture's end. */
const GENUINE_SPAN = 8;
/** Right of Off, so that at Off even the most certain item stands on the shown side. */
const LEAST = 0.05;
const PRECISION = 0.002;

/** The sensitivity at which an item begins to fold, found on the falling curve of thresholds. */
export function standAt(logOdds: number, measured: Measured): Stand {
  const strict = measured.thresholdAt(STOPS.strict);
  if (logOdds < strict) {
    return Math.min(STOPS.strict + (strict - logOdds) / GENUINE_SPAN, SCALE_END);
  }
  let low: number = STOPS.off;
  let high: number = STOPS.strict;
  while (high - low > PRECISION) {
    const middle = (low + high) / 2;
    if (measured.thresholdAt(middle) <= logOdds) high = middle;
    else low = middle;
  }
  return Math.max(high, LEAST);
}
