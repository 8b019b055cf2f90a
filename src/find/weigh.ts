import type { BlockKind } from '../score/item.ts';
import type { Group } from './group.ts';
import { NAMED } from './naming.ts';
import type { Reading } from './read.ts';
import type { PageRecord } from './record.ts';
import { ROLE } from './role.ts';
import type { Above } from './surroundings.ts';

/** A member that was read to find out what its group is. */
export interface Sample {
  readonly record: PageRecord;
  readonly reading: Reading;
}

/** Everything by which a group is told from the rest of a page. */
export interface Evidence {
  readonly group: Group;
  readonly samples: readonly Sample[];
  readonly above: Above | undefined;
  /** Bits of `NAMED` of the group's parent and those around it. */
  readonly names: number;
  /** Bits of the group's parent alone. */
  readonly closeNames: number;
  /** Bits of the members' own. */
  readonly ownNames: number;
  /** A form to write a comment stands close by. */
  readonly nearForm: boolean;
}

/** What a group is, and how sure that is, 0..1. */
export interface Weight {
  readonly kind: BlockKind;
  readonly certainty: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const share = (samples: readonly Sample[], holds: (sample: Sample) => boolean): number =>
  samples.filter(holds).length / samples.length;

/** Distinct addresses of a sample, the author's among them. */
const addresses = ({ reading: { item } }: Sample): number =>
  new Set([...item.links.map((link) => link.href), ...(item.authorHref ? [item.authorHref] : [])]).size;

function comments({ group, samples, above, names, closeNames, ownNames, nearForm }: Evidence): number {
  let sum = -4;
  if (group.named) sum += 2.5;
  if (names & NAMED.comment) sum += 1.5;
  if (above?.kind === 'comments') sum += 2.5;
  else if (above?.kind === 'form') sum += 0.5;
  else if (above?.kind) sum -= 3;
  if (nearForm) sum += 1;
  if ((names | ownNames) & NAMED.post) sum += 1;
  sum += 1.5 * share(samples, ({ reading }) => reading.dated);
  sum += 1 * share(samples, ({ reading }) => reading.item.author !== undefined);
  sum += 1 * share(samples, ({ reading }) => reading.item.text.length >= 20);
  sum -= 2 * share(samples, ({ reading }) => reading.item.text.length === 0);
  sum += 2 * share(samples, ({ reading }) => reading.answers);
  sum += 1 * share(samples, ({ record }) => (record.roles & ROLE.avatar) !== 0);
  sum +=
    2 *
    share(samples, ({ record }) =>
      record.links.some(({ href }) => /#(?:li-|div-)?c(?:omment)?-?\d+|replytocom=/.test(href)),
    );
  sum -= 1.5 * share(samples, ({ record }) => record.headings > 0);
  sum -= 3 * share(samples, ({ record }) => record.fields > 1);
  if (group.members.length >= 4) sum += 0.5;
  if ((closeNames | ownNames) & (NAMED.bar | NAMED.code)) sum -= 3;
  if ((names | ownNames) & NAMED.goods) sum -= 1.5;
  return sum;
}

function digest({ samples, above, names, ownNames }: Evidence): number {
  let sum = -4;
  if ((names | ownNames) & NAMED.digest) sum += 3;
  if (above?.kind === 'recentComments') sum += 4;
  else if (above?.kind) sum -= 2;
  sum += 1 * share(samples, (sample) => addresses(sample) > 0);
  sum +=
    1.5 *
    share(samples, ({ record }) =>
      record.links.some(({ href }) => /#(?:li-|div-)?c(?:omment)?-?\d+/.test(href)),
    );
  sum -= 3 * share(samples, ({ record }) => record.fields > 0);
  return sum;
}

function related({ group, samples, above, names, closeNames, ownNames }: Evidence): number {
  let sum = -4.5;
  if ((names | ownNames) & NAMED.related) sum += 2.5;
  if ((names | ownNames) & NAMED.popular) sum += 1.5;
  if (above?.kind === 'related') sum += 3.5;
  else if (above?.kind === 'popular') sum += 2;
  else if (above?.kind) sum -= 3;
  sum += 1.5 * share(samples, (sample) => addresses(sample) === 1);
  sum -=
    2 *
    share(samples, (sample) => addresses(sample) > 3 || (addresses(sample) === 0 && !sample.reading.dated));
  sum += 1.5 * share(samples, (sample) => addresses(sample) === 0 && sample.reading.dated);
  sum += 0.5 * share(samples, ({ record }) => record.images > 0);
  sum -= 1 * share(samples, ({ reading }) => reading.item.text.length > 400);
  sum -= 2 * share(samples, ({ reading }) => reading.item.text.length < 12);
  sum -= 3 * share(samples, ({ record }) => record.fields > 0);
  if (group.members.length > 30) sum -= 2;
  if ((closeNames | ownNames) & (NAMED.bar | NAMED.code)) sum -= 3;
  if ((names | ownNames) & NAMED.comment) sum -= 2;
  if ((names | ownNames) & NAMED.goods) sum -= 1;
  return sum;
}

function chumbox({ samples, above, names, ownNames }: Evidence): number {
  let sum = -4;
  if ((names | ownNames) & NAMED.sponsored) sum += 2.5;
  if (above?.kind === 'sponsored') sum += 2.5;
  else if (above?.kind) sum -= 1;
  sum += 1.5 * share(samples, (sample) => addresses(sample) === 1 || addresses(sample) === 2);
  sum += 1 * share(samples, ({ reading }) => reading.item.own === false);
  sum += 0.5 * share(samples, ({ record }) => record.images > 0);
  sum -= 2 * share(samples, ({ reading }) => reading.item.text.length < 12);
  sum -= 3 * share(samples, ({ record }) => record.fields > 0);
  return sum;
}

/** What a group most likely is. */
export function weigh(evidence: Evidence): Weight {
  const weights: [BlockKind, number][] = [
    ['comments', comments(evidence)],
    ['recent-comments', digest(evidence)],
    ['related', related(evidence)],
    ['chumbox', chumbox(evidence)],
  ];
  const [kind, sum] = weights.reduce((best, next) => (next[1] > best[1] ? next : best));
  return { kind, certainty: sigmoid(sum) };
}
export const explainWeights = (e: Evidence) => ({
  comments: comments(e),
  digest: digest(e),
  related: related(e),
  chumbox: chumbox(e),
});
