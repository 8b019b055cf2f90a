import type { Facts } from '../facts.ts';

/**
 * Kinds of evidence. Evidence of one kind is not independent of other evidence of that kind: a verdict needs more
 * than one, unless the item's words speak for themselves.
 */
export type Evidence = 'words' | 'author' | 'links' | 'form' | 'place' | 'contact' | 'disguise';

/** One kind of evidence: a pure reading of an item's facts. It reads; it never decides. */
export interface Signal {
  /** Stable: weights, reasons and messages for readers are keyed by it. */
  readonly id: string;
  readonly evidence: Evidence;
  /** How strongly the item shows it, 0..1, as a ramp where it can be one. */
  read(facts: Facts): number;
}

/** 0 at or below `low`, 1 at or above `high`, straight between. */
export const ramp = (value: number, low: number, high: number): number =>
  value <= low ? 0 : value >= high ? 1 : (value - low) / (high - low);

/** 1 for true, 0 for false. */
export const flag = (value: boolean): number => (value ? 1 : 0);
