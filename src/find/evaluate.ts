import type { BlockKind } from '../score/item.ts';
import type { Candidate } from './candidate.ts';
import { evidenceFor, type Surroundings, surroundingsOf } from './evidence.ts';
import { evident, FLAT, KIND_OF, mayBeTalk } from './evident.ts';
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
  repliesIn,
  topsOf,
} from './items.ts';
import type { LiveBlock } from './live-block.ts';
import { NAMED } from './naming.ts';
import { headingAbove, isOffLimits, namesAround } from './surroundings.ts';
import { textOf } from './text.ts';
import {
  attributeOf,
  countElements,
  elementsOf,
  firstElementOf,
  isElement,
  nextElementOf,
  parentElementOf,
  tagOf,
} from './tree.ts';
import { type Weight, weigh } from './weigh.ts';

/** A group of which one ordinary member makes it less likely than this is not read any further. */
const HOPELESS = 0.02;

/** Reads members of a group to find out what it is. */
export function sampler(group: Group, page: Page): (member: Element) => Built {
  const isReply = likeMembers(group);
  const at = placer('comments', page)(0);
  return (member) => build([member], { roles: noRoles(), isForeign: isReply }, at);
}

/** What a group is, and whether each of its members that was read states a date. */
function weighGroup(
  group: Group,
  surroundings: Surroundings,
  page: Page,
): Weight & { readonly dated: boolean } {
  let weight: Weight = { kind: 'comments', certainty: 0 };
  let dated = false;
  for (const evidence of evidenceFor(group, surroundings, sampler(group, page))) {
    weight = weigh(evidence);
    dated = evidence.samples.every(({ reading }) => reading.dated);
    const told = evident(evidence);
    if (told && weight.certainty < told.certainty && evidence.samples.length > 1) return { ...told, dated };
    // One member alone is never evident, but may be one of many that are.
    if (!told && weight.certainty < HOPELESS && !mayBeTalk(evidence)) break;
  }
  return { ...weight, dated };
}

function ofGroup(
  group: Group,
  parent: Element,
  surroundings: Surroundings,
  page: Page,
  standing: LiveBlock | undefined,
): Finding | undefined {
  const { kind, certainty, dated } = weighGroup(group, surroundings, page);
  if (certainty < CERTAIN_ENOUGH[kind] || isOffLimits(parent)) return undefined;
  const recipe = recipeOf(group, kind, parent, page, dated);
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
  return standing.tops >= members.length * COVERED;
}

function recipeOf(group: Group, kind: BlockKind, parent: Element, page: Page, dated: boolean): Recipe {
  const isReply = kind === 'comments' ? likeMembers(group) : () => false;
  const isTop = topsOf(group);
  const place = placer(kind, page);
  // Beside dated talk of the same tag, what has no date is another part of the page.
  const strict = kind === 'comments' && group.mixed && dated;
  return {
    isTop: (element, tag) => parentElementOf(element) === parent && isTop(element, tag),
    read: (element, depth) => {
      const built = buildThreads([element], isReply, noRoles, place, depth);
      if (kind === 'comments')
        for (const behind of behindMember(element, isTop))
          built.push(...buildThreads(repliesIn(behind, isReply), isReply, noRoles, place, depth + 1));
      return built.filter(
        (item) =>
          isItemOf(kind, item, group.named) && (!strict || item.reading.dated || item.reading.answers),
      );
    },
  };
}

/** The elements between a member and the next one: some pages keep there the replies to it. */
function behindMember(member: Element, isTop: (element: Element, tag: string) => boolean): Element[] {
  const behind: Element[] = [];
  for (let next = nextElementOf(member); next && !isTop(next, tagOf(next)); next = nextElementOf(next))
    if (countElements(next) > 0) behind.push(next);
  return behind;
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
  { parent, headed, names, place }: Candidate,
  page: Page,
  standing?: LiveBlock,
): Finding | undefined {
  let best: Finding | undefined;
  let surroundings: Surroundings | undefined;
  for (const group of groupsOf(parent, page.isAhead)) {
    surroundings ??= surroundingsOf(parent, place);
    const finding = ofGroup(group, parent, surroundings, page, standing);
    if (finding && (!best || finding.certainty > best.certainty)) best = finding;
  }
  return best ?? (headed || names & NAMED.comment ? flat(parent, page) : undefined);
}
