import { GAP, GAP_MORE, VALUE_ZERO } from '../../src/score/packing.ts';
import type { Fitted } from './fit.ts';

/** Most steps a weight is up or down. */
const STEPS = 12;
/** Share of weights that lie within the scale; the few larger ones are cut to it. */
const WITHIN = 0.995;

/** A model's bucket weights as two lines of printable characters, and what one step is worth. */
export interface Packed {
  readonly gaps: string;
  readonly values: string;
  readonly step: number;
}

/** Rounds the weights to steps and writes those that are left: how far from one to the next, and how large each is. */
export const pack = (model: Fitted): Packed => {
  const sizes = model.buckets
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const step = (sizes[Math.floor(sizes.length * WITHIN)] ?? 1) / STEPS;
  let gaps = '';
  let values = '';
  let last = -1;
  model.buckets.forEach((weight, i) => {
    const steps = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step)));
    if (steps === 0) return;
    let gap = i - last - 1;
    for (; gap >= GAP_MORE; gap -= GAP_MORE) gaps += String.fromCharCode(GAP + GAP_MORE);
    gaps += String.fromCharCode(GAP + gap);
    values += String.fromCharCode(VALUE_ZERO + steps);
    last = i;
  });
  return { gaps, values, step };
};
