import type { BlockKind } from '../score/item.ts';
import { type Evidence, FEATURES, featuresOf } from './features.ts';
import type { HeadingKind } from './heading.ts';
import { BIAS, KINDS, WEIGHTS } from './weights.ts';

/** What a group is, and how sure that is, 0..1. */
export interface Weight {
  readonly kind: BlockKind;
  readonly certainty: number;
}

/** What a heading says of records below it. */
const ANNOUNCED: Partial<Record<HeadingKind, BlockKind>> = {
  comments: 'comments',
  related: 'related',
  recentComments: 'recent-comments',
};
/** How sure it is that records of which each has its date, right below a heading that announces them, are items. */
const ANNOUNCED_CERTAINTY = 0.9;
/** Steps up within which a heading stands right above. */
const CLOSE = 2;

/**
 * The rare shapes (rows of a table, definition lists) are too few in the pages on which the weights were fitted. A heading
 * that says what follows and a date in each record are enough for those.
 */
function announced({ above, samples }: Evidence): BlockKind | undefined {
  const kind = above?.kind && above.level <= CLOSE ? ANNOUNCED[above.kind] : undefined;
  const records = samples.every(
    ({ reading }) => reading.dated && (reading.item.author !== undefined || reading.item.links.length > 0),
  );
  return samples.length > 1 && records ? kind : undefined;
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
  const fitted = { kind: KINDS[best] ?? 'comments', certainty: 1 / (1 + Math.exp(-(sums[best] ?? 0))) };
  const kind = announced(evidence);
  return kind && fitted.certainty < ANNOUNCED_CERTAINTY ? { kind, certainty: ANNOUNCED_CERTAINTY } : fitted;
}
