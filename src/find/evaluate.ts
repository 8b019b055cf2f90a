import type { BlockKind } from '../score/item.ts';
import type { Evidence } from './features.ts';
import { CERTAIN_ENOUGH, type Finding, placer, type Recipe } from './finding.ts';
import { flatRecords, startAfter } from './flat.ts';
import { type Group, groupsOf, ownNames } from './group.ts';
import { type HeadingKind, headingKind } from './heading.ts';
import {
  type Built,
  build,
  buildThreads,
  hasForm,
  isItemOf,
  likeMembers,
  namesOf,
  noRoles,
  type Page,
  topsOf,
} from './items.ts';
import { NAMED } from './naming.ts';
import { headingAbove, isOffLimits, namesAround } from './surroundings.ts';
import type { Candidate } from './survey.ts';
import { textOf } from './text.ts';
import {
  attributeOf,
  countElements,
  elementsOf,
  firstElementOf,
  nextElementOf,
  parentElementOf,
  previousElementOf,
  tagOf,
} from './tree.ts';
import { type Weight, weigh } from './weigh.ts';

/** How many members are read before a group is believed. */
const SAMPLES = 3;

function formNear(parent: Element): boolean {
  for (let at: Element | null = parent, level = 0; at && level < 3; level++, at = parentElementOf(at)) {
    for (let next = nextElementOf(at), step = 0; next && step < 4; step++, next = nextElementOf(next))
      if (hasForm(next)) return true;
    for (
      let before = previousElementOf(at), step = 0;
      before && step < 2;
      step++, before = previousElementOf(before)
    )
      if (hasForm(before)) return true;
  }
  return elementsOf(parent, 40).some(hasForm);
}

/** The members that are read to find out what a group is, the most ordinary first: first and last ones are often apart. */
function sampled({ members }: Group): Element[] {
  return [...new Set([members[Math.floor(members.length / 2)], members[0], members[1]])]
    .filter((member) => member !== undefined)
    .slice(0, SAMPLES);
}

/** What an element and its place say of every group among its children. */
type Place = Pick<Evidence, 'names' | 'closeNames' | 'nearForm'>;

const placeOf = (parent: Element): Place => ({
  names: namesAround(parent),
  closeNames: ownNames(parent),
  nearForm: formNear(parent),
});

/** How sure it is that records without elements of their own, under a heading that announces them, are items. */
const FLAT = 0.85;
/** What a flat run of records is, by the heading above it. */
const KIND_OF: Partial<Record<HeadingKind, BlockKind>> = {
  comments: 'comments',
  related: 'related',
  popular: 'related',
  recentComments: 'recent-comments',
};

/**
 * What records are that each have a name, a date and words, right below a heading that announces such a list: on these
 * grounds `flat` believes even records without elements of their own.
 */
function announced({ above, samples }: Evidence): Weight | undefined {
  const kind = above && above.level <= 2 && above.kind ? KIND_OF[above.kind] : undefined;
  const whole = samples.every(
    ({ reading: { dated, item } }) => dated && item.author !== undefined && item.text !== '',
  );
  return kind && whole ? { kind, certainty: FLAT } : undefined;
}

/** A group of which one ordinary member makes it less likely than this is not read any further. */
const HOPELESS = 0.02;

function weighGroup(group: Group, place: Place, page: Page): Weight {
  const isReply = likeMembers(group);
  const at = placer('comments', page)(0);
  const read = (member: Element): Built => build([member], { roles: noRoles(), isForeign: isReply }, at);
  const above = headingAbove(group.members[0] as Element);
  const around = { ...place, group, above, ownNames: namesOf(group.members) };
  const [ordinary, ...others] = sampled(group);
  const samples = ordinary ? [read(ordinary)] : [];
  const weight = weigh({ ...around, samples });
  if (weight.certainty < HOPELESS && !announced({ ...around, samples })) return weight;
  const evidence = { ...around, samples: [...samples, ...others.map(read)] };
  const weighed = others.length === 0 ? weight : weigh(evidence);
  return (weighed.certainty < FLAT && others.length > 0 && announced(evidence)) || weighed;
}

function ofGroup(group: Group, parent: Element, place: Place, page: Page): Finding | undefined {
  const { kind, certainty } = weighGroup(group, place, page);
  if (certainty < CERTAIN_ENOUGH[kind] || isOffLimits(parent)) return undefined;
  const recipe = recipeOf(group, kind, parent, page);
  const items = group.members.flatMap((member) => recipe.read(member, 0));
  if (items.length < 2 && !standsAlone(group, items[0])) return undefined;
  const weight = Math.log(certainty / (1 - certainty + 1e-9)) + Math.log(items.length);
  return { kind, system: 'structure', certainty, weight, known: false, container: parent, items, recipe };
}

function recipeOf(group: Group, kind: BlockKind, parent: Element, page: Page): Recipe {
  const isReply = kind === 'comments' ? likeMembers(group) : () => false;
  const isTop = topsOf(group);
  return {
    isTop: (element, tag) => parentElementOf(element) === parent && isTop(element, tag),
    read: (element, depth) =>
      buildThreads([element], isReply, noRoles, placer(kind, page), depth).filter((item) =>
        isItemOf(kind, item, group.named),
      ),
  };
}

/** A single item is believed only with a number in its id or link, and a name and a date. */
function standsAlone(group: Group, item: Built | undefined): boolean {
  if (!group.named || !item) return false;
  const id = attributeOf(group.members[0] as Element, 'id') ?? '';
  return (
    /\d/.test(id) && item.reading.item.author !== undefined && (item.reading.dated || item.reading.answers)
  );
}

function flat(parent: Element, page: Page): Finding | undefined {
  const heading = elementsOf(parent, 400).find((child) => announces(child));
  const above = heading ? undefined : headingAbove(firstElementOf(parent) ?? parent);
  const kind = KIND_OF[(heading ? announces(heading) : above?.kind) ?? 'form'];
  const named = (namesAround(parent) & NAMED.comment) !== 0;
  if (!kind && !named) return undefined;
  const level = heading ? Number(tagOf(heading)[1]) || 6 : 3;
  const records = flatRecords(startAfter(parent, heading), level);
  if (records.length < 2 || isOffLimits(parent)) return undefined;
  const place = placer(kind ?? 'comments', page)(0);
  const items = records
    .map((nodes) => build(nodes, undefined, place))
    .filter((item) => isItemOf(place.kind, item, false));
  if (items.length < 2) return undefined;
  const certainty = kind ? FLAT : 0.7;
  return {
    kind: place.kind,
    system: 'structure',
    certainty,
    weight: 1 + Math.log(items.length),
    known: false,
    container: parent,
    items,
  };
}

/** What a child announces when it is a heading of a block, or wraps one and nothing else. */
function announces(child: Element): HeadingKind | undefined {
  if (!/^(?:h[1-6]|div|header|p|legend|summary)$/.test(tagOf(child)) || countElements(child) > 3)
    return undefined;
  const text = textOf(child, 100);
  return text.length < 100 ? headingKind(text) : undefined;
}

/** What stands among the children of a candidate, if it is a block. */
export function evaluate({ parent, headed, names }: Candidate, page: Page): Finding | undefined {
  let best: Finding | undefined;
  const groups = groupsOf(parent).slice(0, 4);
  let place: Place | undefined;
  for (const group of groups) {
    place ??= placeOf(parent);
    const finding = ofGroup(group, parent, place, page);
    if (finding && (!best || finding.certainty > best.certainty)) best = finding;
  }
  return best ?? (headed || names & NAMED.comment ? flat(parent, page) : undefined);
}
