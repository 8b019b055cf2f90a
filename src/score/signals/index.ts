import type { Facts } from '../facts.ts';
import { author } from './author.ts';
import { authorLink } from './author-link.ts';
import { brief } from './brief.ts';
import { contact } from './contact.ts';
import { form } from './form.ts';
import { links } from './links.ts';
import { linkPhrases, phrases } from './phrases.ts';
import { place } from './place.ts';
import type { Evidence, SignalGroup } from './signal.ts';
import { together } from './together.ts';

/** All signals, by what they are read from. */
export const SIGNAL_GROUPS: readonly SignalGroup[] = [
  phrases,
  linkPhrases,
  author,
  authorLink,
  links,
  contact,
  form,
  place,
  brief,
  together,
];

/** One kind of evidence: its id, and what it is evidence of. */
export interface Signal {
  readonly id: string;
  readonly evidence: Evidence;
}

let known: readonly Signal[] | undefined;

/** All signals. A weight is fitted for each by `npm run train`; their order means nothing. Made for the first item. */
export const signals = (): readonly Signal[] => {
  known ??= SIGNAL_GROUPS.flatMap((group) =>
    Object.entries(group.evidence()).map(([id, evidence]) => ({ id, evidence })),
  );
  return known;
};

let readings: Float64Array | undefined;

/** How strongly an item shows each of `signals()`, in their order. Valid until the next item is read. */
export const readSignals = (facts: Facts): Float64Array => {
  readings ??= new Float64Array(signals().length);
  let at = 0;
  for (let g = 0; g < SIGNAL_GROUPS.length; g++) {
    const group = (SIGNAL_GROUPS[g] as SignalGroup).read(facts);
    for (let i = 0; i < group.length; i++) readings[at++] = group[i] as number;
  }
  return readings;
};
