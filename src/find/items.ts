import type { BlockKind } from '../score/item.ts';
import type { FoundItem } from './block.ts';
import { firstClass, type Group, isNamedComment, ownNames, skeleton } from './group.ts';
import { headingKind } from './heading.ts';
import type { SiteOfPage } from './own-site.ts';
import { type Place, type Reading, readItem } from './read.ts';
import { type Marks, type PageRecord, readRecord } from './record.ts';
import { ROLE } from './role.ts';
import type { System } from './system.ts';
import {
  elementsOf,
  firstElementOf,
  holds,
  matches,
  nextElementOf,
  parentElementOf,
  previousElementOf,
  selectAll,
  tagOf,
} from './tree.ts';

/** What the page as a whole contributes to its items. */
export interface Page extends SiteOfPage {
  /** Whether a walk over the page has paused before an element: what it holds is none of the page's items yet. */
  isAhead(element: Element): boolean;
  /** Whether any is. */
  isPaused(): boolean;
}

/** A found item together with what else was noticed while it was read. */
export interface Built extends FoundItem {
  readonly reading: Reading;
  readonly record: PageRecord;
}

const NOTHING: ReadonlyMap<Element, number> = new Map();
/** Deepest thread that is followed. */
const DEPTH_LIMIT = 60;

/** Reads one item from its nodes. */
export function build(nodes: readonly ChildNode[], marks: Marks | undefined, place: Place): Built {
  const record = readRecord(nodes, marks);
  const reading = readItem(record, place);
  return { nodes, replies: record.foreign, item: reading.item, reading, record };
}

/** Elements within a reply list, or the element itself, that are items. */
export function repliesIn(element: Element, isItem: (element: Element, tag: string) => boolean): Element[] {
  const found: Element[] = [];
  const waiting = [element];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (isItem(at, tagOf(at))) found.push(at);
    else for (let child = firstElementOf(at); child; child = nextElementOf(child)) waiting.push(child);
    if (found.length > 2000) break;
  }
  return found.reverse();
}

/** Reads elements and, down to the last, the replies within them, in document order. */
export function buildThreads(
  tops: readonly Element[],
  isItem: (element: Element, tag: string) => boolean,
  rolesOf: (element: Element) => ReadonlyMap<Element, number>,
  placeAt: (depth: number) => Place,
  from = 0,
): Built[] {
  const built: Built[] = [];
  const waiting = tops.map((element) => ({ element, depth: from })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, depth } = next;
    const item = build([element], { roles: rolesOf(element), isForeign: isItem }, placeAt(depth));
    // What says nothing itself is a wrapper of others, and no level of the thread.
    const speaks = item.item.text !== '' || item.item.author !== undefined || item.record.images > 0;
    if (speaks) built.push(item);
    if (depth >= DEPTH_LIMIT) continue;
    const replies = item.replies.flatMap((list) => repliesIn(list, isItem));
    for (const reply of replies.reverse()) waiting.push({ element: reply, depth: depth + (speaks ? 1 : 0) });
  }
  return built;
}

/** Whether an element is the only one in the element around it. */
const isAlone = (element: Element): boolean =>
  nextElementOf(element) === null && previousElementOf(element) === null;

const shapesOf = (group: Group): ReadonlySet<string> =>
  new Set(group.members.slice(0, 20).map((member) => skeleton(member)));

/** Whether an element within a member of `group` is a reply: of the group's shape. */
export function likeMembers(group: Group): (element: Element, tag: string) => boolean {
  const shapes = shapesOf(group);
  if (group.named) {
    const classes = new Set(group.members.slice(0, 20).map(firstClass));
    const members = new Set(group.members);
    // A part of a comment may be named like one too ("comment-score"), but is not made like the members; what is all there
    // is in one only wraps it.
    return (element, tag) =>
      tag === group.tag &&
      isNamedComment(element) &&
      !(members.has(parentElementOf(element) ?? element) && isAlone(element)) &&
      (classes.has(firstClass(element)) || shapes.has(skeleton(element)));
  }
  return (element, tag) =>
    tag === group.tag && firstElementOf(element) !== null && shapes.has(skeleton(element));
}

/** Whether a sibling that came later is a member too: by name, by shape or by its first class. */
export function topsOf(group: Group): (element: Element, tag: string) => boolean {
  if (group.named) return (element, tag) => tag === group.tag && isNamedComment(element);
  const shapes = shapesOf(group);
  const classes = new Set(group.members.slice(0, 20).map(firstClass));
  return (element, tag) =>
    tag === group.tag && (shapes.has(skeleton(element)) || classes.has(firstClass(element)));
}

const SELECTED: readonly (readonly [keyof System, number])[] = [
  ['controls', ROLE.control],
  ['date', ROLE.date],
  ['author', ROLE.author],
  ['body', ROLE.body],
  ['likes', ROLE.likes],
  ['quotes', ROLE.quote],
  ['replies', ROLE.replies],
  ['staff', ROLE.staff],
  ['paid', ROLE.paid],
];

/** The roles that a system's row gives to the elements of one item. */
export function rolesBy(system: System, element: Element): ReadonlyMap<Element, number> {
  const roles = new Map<Element, number>();
  for (const [field, role] of SELECTED) {
    const selectors = system[field];
    if (typeof selectors !== 'string') continue;
    for (const found of selectAll(element, selectors)) roles.set(found, (roles.get(found) ?? 0) | role);
    if (role & (ROLE.staff | ROLE.paid) && matches(element, selectors))
      roles.set(element, (roles.get(element) ?? 0) | role);
  }
  return roles;
}

/** No roles but those that classes and tags give. */
export const noRoles = (): ReadonlyMap<Element, number> => NOTHING;

/** Whether a member that was read can be an item of its kind at all. */
export function isItemOf(kind: BlockKind, { reading, record }: Built, named: boolean): boolean {
  const { item } = reading;
  if (kind === 'comments') {
    if (!item.text && !item.author) return false;
    const signed = item.author !== undefined || reading.dated;
    // What is named like a comment may be the place to write one.
    if (!signed && (record.fields > 0 || headingKind(item.text) === 'form')) return false;
    return named || record.fields === 0 || (reading.dated && item.text !== '');
  }
  if (record.fields > 0) return false;
  const leads = item.links.length > 0 || item.authorHref !== undefined || reading.dated;
  return leads && (item.text.length > 2 || record.images > 0);
}

/** Own names of the first members, joined. */
export const namesOf = (members: readonly Element[]): number =>
  members.slice(0, 3).reduce((names, member) => names | ownNames(member), 0);

/** The child elements that are text fields or hold one. */
export const hasForm = (element: Element): boolean => {
  if (/^(?:textarea|form)$/.test(tagOf(element)))
    return holds(element, 'textarea') || tagOf(element) === 'textarea';
  return elementsOf(element, 12).some((child) => tagOf(child) === 'form' && holds(child, 'textarea'));
};
