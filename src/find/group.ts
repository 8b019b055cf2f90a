import { NAMED, namedBy } from './naming.ts';
import {
  attributeOf,
  countElements,
  elementsOf,
  firstChildOf,
  firstElementOf,
  hasNodes,
  lastElementOf,
  nextElementOf,
  tagOf,
  textContentOf,
} from './tree.ts';

/** Siblings of one shape. */
export interface Group {
  readonly members: readonly Element[];
  readonly tag: string;
  /** Their own names say they are comments. */
  readonly named: boolean;
  /** They share a tag and nothing else, so that some may be no members at all. */
  readonly mixed: boolean;
}

/** Own bits of `NAMED`. */
export const ownNames = (element: Element): number =>
  namedBy(attributeOf(element, 'class')) | namedBy(attributeOf(element, 'id'));

/** Whether an element's own names say that it is a comment and not a part of one. */
export function isNamedComment(element: Element): boolean {
  for (const name of (attributeOf(element, 'class') ?? '').split(/\s+/)) {
    const names = namedBy(name);
    if ((names & (NAMED.comment | NAMED.part)) === NAMED.comment) return true;
  }
  const names = namedBy(attributeOf(element, 'id'));
  return (names & (NAMED.comment | NAMED.part)) === NAMED.comment;
}

/** The first class, without digits: "post-123 hentry" → "post-". */
export function firstClass(element: Element): string {
  return attributeOf(element, 'class')?.trim().split(/\s+/, 1)[0]?.replace(/\d+/g, '') ?? '';
}

/** Tags within an element that tell what it is made of. */
const SKELETON = 5;

/** First tags of an element in document order: what it is made of, whatever its classes are. */
export function skeleton(element: Element): string {
  let made = tagOf(element);
  let at = firstElementOf(element);
  for (let step = 0; at && step < SKELETON; step++) {
    made += ` ${tagOf(at)}`;
    at = firstElementOf(at) ?? nextElementOf(at);
  }
  return made;
}

function partition(
  elements: readonly Element[],
  keyOf: (element: Element) => string,
): Map<string, Element[]> {
  const parts = new Map<string, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const part = parts.get(key);
    if (part) part.push(element);
    else parts.set(key, [element]);
  }
  return parts;
}

/** Never members of a group. */
const EMPTY = /^(?:script|style|link|meta|template|noscript|br|hr|form|input|textarea|h[1-6]|d[td])$/;

/** Tags of lists, and nodes above which an element is no comment with the replies to it. */
const [LIST, WHOLE] = [/^(?:[uod]l|table|tbody)$/, 400];

/** Whether members that are named comments are but one, and that named after the comments it holds. */
const isWhole = ([only, ...others]: readonly Element[]): boolean =>
  only !== undefined && others.length === 0 && (LIST.test(tagOf(only)) || hasNodes(only, WHOLE));

const byTag = (elements: readonly Element[]): Map<string, Element[]> => partition(elements, tagOf);

/** What siblings of one kind share: the first class, and in tables how many cells a row has. */
const kindOf = (element: Element): string =>
  tagOf(element) === 'tr' ? `${countElements(element)} ${firstClass(element)}` : firstClass(element);

/** Whether a row of a table only names its columns, or keeps others apart. */
function isRule(row: Element): boolean {
  const [first, last] = [firstElementOf(row), lastElementOf(row)];
  if (!first || !last || (tagOf(first) === 'th' && tagOf(last) === 'th')) return true;
  return first === last && !/\S/.test(textContentOf(first));
}

/** Most groups among the children of one element that are weighed. */
const MOST_GROUPS = 4;

/** The groups among an element's children: those named comments first, then the larger ones. */
export function groupsOf(parent: Element, isAhead: (element: Element) => boolean): Group[] {
  const all = elementsOf(parent);
  const ahead = all.findIndex(isAhead);
  const children = all
    .slice(0, ahead < 0 ? all.length : ahead)
    .filter((child) => !EMPTY.test(tagOf(child)) && firstChildOf(child) !== null)
    .filter((child) => tagOf(child) !== 'tr' || !isRule(child));
  const groups: Group[] = [];
  for (const [tag, members] of byTag(children.filter(isNamedComment)))
    if (!isWhole(members)) groups.push({ members, tag, named: true, mixed: false });
  for (const [tag, members] of byTag(children)) {
    if (members.length < 2) continue;
    const parts = [...partition(members, kindOf).values()].sort((a, b) => b.length - a.length);
    const largest = parts[0] ?? members;
    const alike = largest.length > 1 && largest.length * 10 >= members.length * 6;
    groups.push({ members: alike ? largest : members, tag, named: false, mixed: !alike });
  }
  return groups
    .sort((a, b) => Number(b.named) - Number(a.named) || b.members.length - a.members.length)
    .slice(0, MOST_GROUPS);
}
