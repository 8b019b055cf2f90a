import { NAMED, namedBy } from './naming.ts';
import { attributeOf, elementsOf, tagOf } from './tree.ts';

/** Siblings of one shape. */
export interface Group {
  readonly members: readonly Element[];
  readonly tag: string;
  /** Their own names say they are comments. */
  readonly named: boolean;
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

/** The groups among an element's children, the largest first. */
export function groupsOf(parent: Element): Group[] {
  const children = elementsOf(parent);
  const named = children.filter(isNamedComment);
  const groups: Group[] = [];
  if (named.length > 0 && named.length < children.length + 1) {
    const tag = tagOf(named[0] as Element);
    groups.push({ members: named.filter((child) => tagOf(child) === tag), tag, named: true });
  }
  const byTag = partition(children, tagOf);
  for (const [tag, members] of byTag) {
    if (members.length < 2) continue;
    const byClass = [...partition(members, firstClass).values()].sort((a, b) => b.length - a.length);
    const largest = byClass[0] ?? members;
    groups.push({
      members: largest.length * 10 >= members.length * 6 && largest.length > 1 ? largest : members,
      tag,
      named: false,
    });
  }
  return groups.sort((a, b) => Number(b.named) - Number(a.named) || b.members.length - a.members.length);
}
