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

/** What one step is worth: `STEPS` of them reach all weights but a few large ones. */
const stepOf = (buckets: Float32Array): number => {
  const sizes = buckets
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return (sizes[Math.floor(sizes.length * WITHIN)] ?? 1) / STEPS;
};

const stepsIn = (weight: number, step: number): number =>
  Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step)));

/** The model that is read back from what `pack` writes: what is measured is what ships. */
export const asPacked = (model: Fitted): Fitted => {
  const step = stepOf(model.buckets);
  return { ...model, buckets: model.buckets.map((weight) => stepsIn(weight, step) * step) };
};

/** Rounds the weights to steps and writes those that are left: how far from one to the next, and how large each is. */
export const pack = (model: Fitted): Packed => {
  const step = stepOf(model.buckets);
  let gaps = '';
  let values = '';
  let last = -1;
  model.buckets.forEach((weight, i) => {
    const steps = stepsIn(weight, step);
    if (steps === 0) return;
    let gap = i - last - 1;
    for (; gap >= GAP_MORE; gap -= GAP_MORE) gaps += String.fromCharCode(GAP + GAP_MORE);
    gaps += String.fromCharCode(GAP + gap);
    values += String.fromCharCode(VALUE_ZERO + steps);
    last = i;
  });
  return { gaps, values, step };
};
