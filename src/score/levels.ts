import { MEASURED } from './weights.ts';

/** How far past Careful the scale reaches just above Off, in log-odds. */
const HEADROOM = 6;

const between = (low: number, high: number, share: number): number => low + (high - low) * share;

/**
 * The log-odds from which an item is folded at a position on the settings' scale: 0 is Off (nothing ever is), 1
 * Careful, 2 Balanced, 3 Strict, anything between is between.
 */
export const thresholdAt = (sensitivity: number): number => {
  if (!(sensitivity > 0)) return Number.POSITIVE_INFINITY;
  const { careful, balanced, strict } = MEASURED.thresholds;
  if (sensitivity < 1) return between(careful + HEADROOM, careful, sensitivity);
  if (sensitivity < 2) return between(careful, balanced, sensitivity - 1);
  return between(balanced, strict, Math.min(1, sensitivity - 2));
};

/**
 * Share of genuine items that a position on the scale folds, as measured on items the model had not learned from:
 * "about 1 genuine comment in 2,000" is 0.0005. 0 where nothing is folded.
 */
export const expectedError = (sensitivity: number): number => {
  const threshold = thresholdAt(sensitivity);
  if (threshold === Number.POSITIVE_INFINITY) return 0;
  const curve = MEASURED.errors;
  const first = curve[0];
  if (first === undefined || threshold <= first[0]) return first?.[1] ?? 1;
  for (let i = 1; i < curve.length; i++) {
    const [low, before] = curve[i - 1] ?? first;
    const [high, after] = curve[i] ?? first;
    if (threshold > high) continue;
    return Math.exp(between(Math.log(before), Math.log(after), (threshold - low) / (high - low)));
  }
  return curve.at(-1)?.[1] ?? 0;
};
