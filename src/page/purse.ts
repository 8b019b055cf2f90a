import type { Clock } from './clock.ts';
import { EARNED_PER_SECOND_MS, FRUITFUL_PART, PURSE_MS } from './limits.ts';

/** Seconds until the deepest debt is paid back. */
const DEBT_SECONDS = 5;

/** What a page may cost: fruitless work empties the purse, time fills it again. */
export interface Purse {
  /** Whether work may be done at once. */
  open(): boolean;
  /** Pays for `ms` milliseconds of work; work that found something costs a part only. */
  pay(ms: number, fruitful: boolean): void;
}

/** A full purse. */
export function createPurse(clock: Clock): Purse {
  let left = PURSE_MS;
  let at = clock.now();
  return {
    open() {
      const now = clock.now();
      left = Math.min(PURSE_MS, left + ((now - at) / 1000) * EARNED_PER_SECOND_MS);
      at = now;
      return left > 0;
    },
    pay(ms, fruitful) {
      // Never deeper in debt than some seconds earn, so that a page that calms down is served again soon.
      left = Math.max(-DEBT_SECONDS * EARNED_PER_SECOND_MS, left - ms * (fruitful ? FRUITFUL_PART : 1));
    },
  };
}
