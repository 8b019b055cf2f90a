import type { BlockKind } from '../score/item.ts';
import { evidenceFor, type Surroundings, surroundingsOf } from './evidence.ts';
import type { Evidence } from './features.ts';
import { CERTAIN_ENOUGH, type Finding, placer, type Recipe } from './finding.ts';
import { flatRecords, startAfter } from './flat.ts';
import { type Group, groupsOf } from './group.ts';
import { type HeadingKind, headingKind } from './heading.ts';
import {
  type Built,
  build,
  buildThreads,
  isItemOf,
  likeMembers,
  noRoles,
  type Page,
  topsOf,
} from './items.ts';
import type { LiveBlock } from './live-block.ts';
import { NAMED } from './naming.ts';
import { headingAbove, isOffLimits, namesAround } from './surroundings.ts';
import type { Candidate } from './survey.ts';
import { textOf } from './text.ts';
import {
  attributeOf,
  countElements,
  elementsOf,
  firstElementOf,
  isElement,
  parentElementOf,
  tagOf,
} from './tree.ts';
import { type Weight, weigh } from './weigh.ts';

/** How sure it is that records without elements of their own, under a heading that announces them, are items. */
const FLAT = 0.85;
/** Least characters of words that are a sentence. */
const SENTENCE = 40;
/** Links in a record above which it is a list of its own. */
const LINKS = 5;
/** What a flat run of records is, by the heading above it. */
const KIND_OF: Partial<Record<HeadingKind, BlockKind>> = {
  comments: 'comments',
  related: 'related',
  popular: 'related',
  recentComments: 'recent-comments',
};

/**
 * What records are that each have a name, a date and words, right below a heading that announces such a list: on these
 * grounds `flat` believes even records without elements of their own. Talk in sentences that is signed needs no date.
 */
function announced({ above, samples }: Evidence): Weight | undefined {
  const kind = above && above.level <= 2 && above.kind ? KIND_OF[above.kind] : undefined;
  const whole = samples.every(
    ({ record, reading: { dated, item } }) =>
      (dated ||
        (kind === 'comments' && item.text.length >= SENTENCE && record.headings + record.fields === 0)) &&
      item.author !== undefined &&
      item.text !== '' &&
      item.links.length <= LINKS,
  );
  return kind && whole ? { kind, certainty: FLAT } : undefined;
}

/** A group of which one ordinary member makes it less likely than this is not read any further. */
const HOPELESS = 0.02;

/** Reads members of a group to find out what it is. */
export function sampler(group: Group, page: Page): (member: Element) => Built {
  const isReply = likeMembers(group);
  const at = placer('comments', page)(0);
  return (member) => build([member], { roles: noRoles(), isForeign: isReply }, at);
}

function weighGroup(group: Group, surroundings: Surroundings, page: Page): Weight {
  let weight: Weight = { kind: 'comments', certainty: 0 };
  for (const evidence of evidenceFor(group, surroundings, sampler(group, page))) {
    weight = weigh(evidence);
    const told = announced(evidence);
    if (!told && weight.certainty < HOPELESS) break;
    if (told && weight.certainty < FLAT && evidence.samples.length > 1) return told;
  }
  return weight;
}

function ofGroup(
  group: Group,
  parent: Element,
  surroundings: Surroundings,
  page: Page,
  standing: LiveBlock | undefined,
): Finding | undefined {
  const { kind, certainty } = weighGroup(group, surroundings, page);
  if (certainty < CERTAIN_ENOUGH[kind] || isOffLimits(parent)) return undefined;
  const recipe = recipeOf(group, kind, parent, page);
  const kept =
    standing && isLarge(group) && covers(standing, kind, group) ? standing.asFinding().items : undefined;
  const items = kept ?? group.members.flatMap((member) => recipe.read(member, 0));
  if (items.length < 2 && !standsAlone(group, items[0])) return undefined;
  const weight = Math.log(certainty / (1 - certainty + 1e-9)) + Math.log(items.length);
  return { kind, system: 'structure', certainty, weight, known: false, container: parent, items, recipe };
}

/** Members from which on a group that was read and followed is not read once more. */
const LARGE = 64;
/** Part of a group's members that are items of a block that stands for it. */
const COVERED = 0.9;

const isLarge = ({ members }: Group): boolean => members.length >= LARGE;

/** Whether a block that stands in the page, and is followed, is what was found of a group. */
function covers(standing: LiveBlock, kind: BlockKind, { members }: Group): boolean {
  if (standing.known || !standing.follows || standing.kind !== kind) return false;
  const tops = standing.items.filter(({ item }) => item.depth === 0);
  return tops.length >= members.length * COVERED;
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

/** Whether records are talk rather than parts of a text below headings of its own: most state a date or can be answered. */
const isSigned = (kind: BlockKind, items: readonly Built[]): boolean =>
  kind !== 'comments' ||
  items.filter(({ reading, nodes: [first] }) => {
    return reading.dated || reading.answers || (first && isElement(first) && tagOf(first) === 'dt');
  }).length *
    2 >=
    items.length;

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
  if (items.length < 2 || !isSigned(place.kind, items)) return undefined;
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

/** What stands among the children of a candidate, if it is a block. `standing` is the one that was found in it before. */
export function evaluate(
  { parent, headed, names }: Candidate,
  page: Page,
  standing?: LiveBlock,
): Finding | undefined {
  let best: Finding | undefined;
  const groups = groupsOf(parent, page.isAhead).slice(0, 4);
  let surroundings: Surroundings | undefined;
  for (const group of groups) {
    surroundings ??= surroundingsOf(parent);
    const finding = ofGroup(group, parent, surroundings, page, standing);
    if (finding && (!best || finding.certainty > best.certainty)) best = finding;
  }
  return best ?? (headed || names & NAMED.comment ? flat(parent, page) : undefined);
}
