import type { Facts } from '../facts.ts';

/**
 * Kinds of evidence. Evidence of one kind is not independent of other evidence of that kind: a verdict needs more
 * than one, unless the item's words speak for themselves.
 */
export const EVIDENCE = ['words', 'author', 'links', 'form', 'place', 'contact', 'disguise'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Signals that are read from the same facts. They read; they never decide. */
export interface SignalGroup {
  /** Kind of evidence by id. Ids are stable: weights, reasons and messages for readers are keyed by them. */
  evidence(): Readonly<Record<string, Evidence>>;
  /** How strongly an item shows each of them, in their order: 0..1, as a ramp where it can be one. */
  read(facts: Facts): readonly number[];
}

/** 0 at or below `low`, 1 at or above `high`, straight between. */
export const ramp = (value: number, low: number, high: number): number =>
  value <= low ? 0 : value >= high ? 1 : (value - low) / (high - low);

/** 1 for true, 0 for false. */
export const flag = (value: boolean): number => (value ? 1 : 0);
