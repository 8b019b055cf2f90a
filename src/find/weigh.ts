import type { BlockKind } from '../score/item.ts';
import { type Evidence, FEATURES, featuresOf } from './features.ts';
import { BIAS, KINDS, WEIGHTS } from './weights.ts';

/** What a group is, and how sure that is, 0..1. */
export interface Weight {
  readonly kind: BlockKind;
  readonly certainty: number;
}

/** What a group most likely is. */
export function weigh(evidence: Evidence): Weight {
  const sums = [...BIAS];
  featuresOf(evidence).forEach((value, at) => {
    if (value === 0) return;
    const weights = WEIGHTS[FEATURES[at] as keyof typeof WEIGHTS];
    for (let kind = 0; kind < sums.length; kind++)
      sums[kind] = (sums[kind] ?? 0) + value * (weights[kind] ?? 0);
  });
  const best = sums.indexOf(Math.max(...sums));
  return { kind: KINDS[best] ?? 'comments', certainty: 1 / (1 + Math.exp(-(sums[best] ?? 0))) };
}
