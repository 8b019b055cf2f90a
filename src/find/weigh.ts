import type { BlockKind } from '../score/item.ts';
import { isName, roomOf } from './byline.ts';
import { type Evidence, FEATURES, featuresOf } from './features.ts';
import { NAMED } from './naming.ts';
import { ROLE } from './role.ts';
import { isLinks, isPriced, leadApart, type Sample, titleOf } from './sample.ts';
import { BIAS, KINDS, TREES, type Tree, WEIGHTS } from './weights.ts';

/** What a group is, and how sure that is, 0..1. */
export interface Weight {
  readonly kind: BlockKind;
  readonly certainty: number;
}

/** Whether a heading, a name, a form or a control to answer says that there is talk. */
const isTold = ({ above, names, ownNames, nearForm, samples }: Evidence): boolean =>
  above?.kind === 'comments' ||
  above?.kind === 'form' ||
  ((names | ownNames) & NAMED.comment) !== 0 ||
  nearForm ||
  samples.some(({ reading }) => reading.answers);

/** Least length of a title in a heading that is no name, in letters of Latin. */
const TITLE = 20;

/**
 * Whether most of a group's members are headed, as articles in a list are, and not talk that is signed and dated; or have
 * each for a heading a title of its own that leads to a page of its own.
 */
function areTeasers({ samples }: Evidence): boolean {
  const count = (holds: (sample: Sample) => boolean): number => samples.filter(holds).length;
  const headed = count((sample) => sample.record.headings > 0 || isLinks(sample));
  const talk = count(
    (sample) =>
      !isLinks(sample) &&
      sample.reading.dated &&
      sample.reading.item.author !== undefined &&
      isName(sample.reading.item.author),
  );
  const titled = samples.filter(({ record }) => record.headings > 0).map(titleOf);
  return (
    (headed * 2 >= samples.length && talk * 3 < samples.length * 2) ||
    (titled.length * 2 > samples.length &&
      titled.every((title) => roomOf(title) >= TITLE) &&
      new Set(titled).size === titled.length &&
      leadApart(samples))
  );
}

/** Whether what seems to sign most members is no name, though no markup says it is one; or they are program text. */
const areThings = ({ samples, ownNames }: Evidence): boolean =>
  (ownNames & NAMED.code) !== 0 ||
  samples.filter(
    ({ record, reading: { item } }) =>
      item.author !== undefined && (record.roles & ROLE.author) === 0 && !isName(item.author),
  ).length *
    2 >
    samples.length;

/** Whether most of a group's members are goods of a shop. */
export const areGoods = ({ samples, ownNames, closeNames }: Evidence): boolean =>
  ((ownNames | closeNames) & NAMED.goods) !== 0 || samples.filter(isPriced).length * 2 > samples.length;

/** What a tree adds for these values. */
export function added(tree: Tree, values: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (values[at[0]] as number) <= at[1] ? at[2] : at[3];
  return at;
}

/** What a group most likely is. A list of articles or goods is never talk, however much of dates and names it holds. */
export function weigh(evidence: Evidence): Weight {
  const sums = [...BIAS];
  const values = featuresOf(evidence);
  values.forEach((value, at) => {
    if (value === 0) return;
    const weights = WEIGHTS[FEATURES[at] as keyof typeof WEIGHTS];
    for (let kind = 0; kind < sums.length; kind++)
      sums[kind] = (sums[kind] ?? 0) + value * (weights[kind] ?? 0);
  });
  TREES.forEach((trees, kind) => {
    for (const tree of trees) sums[kind] = (sums[kind] ?? 0) + added(tree, values);
  });
  const best = sums.indexOf(Math.max(...sums));
  const kind = KINDS[best] ?? 'comments';
  const certainty = 1 / (1 + Math.exp(-(sums[best] ?? 0)));
  const doubtful =
    kind === 'comments'
      ? !isTold(evidence) && (areTeasers(evidence) || areGoods(evidence) || areThings(evidence))
      : kind === 'related' && areGoods(evidence);
  return { kind, certainty: doubtful ? 0 : certainty };
}
