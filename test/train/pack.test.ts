import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKETS } from '../../src/score/features.ts';
import { unpack } from '../../src/score/packing.ts';
import { asPacked, pack } from '../../tools/train/pack.ts';

const sparse = fc.array(
  fc.tuple(
    fc.nat(BUCKETS - 1),
    fc.double({ min: -3, max: 3, noNaN: true }).filter((weight) => weight !== 0),
  ),
  { minLength: 1, maxLength: 60 },
);

test('packed weights are read back as they were, to half a step or the end of the scale', () => {
  fc.assert(
    fc.property(sparse, (entries) => {
      const buckets = new Float32Array(BUCKETS);
      for (const [bucket, weight] of entries) buckets[bucket] = weight;
      const model = { buckets, signals: new Float32Array(0), bias: 0, use: new Float32Array(0) };
      const { gaps, values, step } = pack(model);
      const steps = unpack(gaps, values, BUCKETS);
      for (const [bucket] of entries) {
        const weight = buckets[bucket] ?? 0;
        const read = (steps[bucket] ?? 0) * step;
        const end = 12 * step;
        expect(Math.abs(read - Math.max(-end, Math.min(end, weight)))).toBeLessThanOrEqual(step / 2 + 1e-6);
      }
      expect(steps.filter((value) => value !== 0).length).toBeLessThanOrEqual(
        new Set(entries.map(([b]) => b)).size,
      );
    }),
    { numRuns: 20 },
  );
});

test('what is measured is what is read back', () => {
  const buckets = new Float32Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i += 37) buckets[i] = Math.sin(i) * 3;
  const model = asPacked({ buckets, signals: new Float32Array(0), bias: 0, use: new Float32Array(0) });
  const { gaps, values, step } = pack(model);
  const read = Float32Array.from(unpack(gaps, values, BUCKETS), (steps) => steps * step);
  expect(read.every((weight, i) => Math.abs(weight - (model.buckets[i] ?? 0)) < 1e-5)).toBe(true);
});

test('what is packed can stand between backquotes as it is', () => {
  const buckets = new Float32Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i += 37) buckets[i] = Math.sin(i);
  const { gaps, values } = pack({ buckets, signals: new Float32Array(0), bias: 0, use: new Float32Array(0) });
  expect(`${gaps}${values}`).toMatch(/^[!-_a-~]+$/);
});
