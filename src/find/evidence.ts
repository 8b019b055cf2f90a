import type { Evidence } from './features.ts';
import { type Group, ownNames, skeleton } from './group.ts';
import { hasForm, namesOf } from './items.ts';
import type { Sample } from './sample.ts';
import { headingAbove, namesAround } from './surroundings.ts';
import { elementsOf, nextElementOf, parentElementOf, previousElementOf } from './tree.ts';

/** How many members are read before a group is believed. */
const SAMPLES = 3;

/** Whether a form to write a comment stands close to an element or in it. */
export function formNear(parent: Element): boolean {
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

/** What an element and its place say of every group among its children. */
export type Surroundings = Pick<Evidence, 'names' | 'closeNames' | 'nearForm' | 'place'>;

/** Asks once what holds for every group among the children of `parent`, which stands at `place`. */
export const surroundingsOf = (parent: Element, place: number): Surroundings => ({
  place,
  names: namesAround(parent),
  closeNames: ownNames(parent),
  nearForm: formNear(parent),
});

/** How many members of a mixed group are looked at to learn what an ordinary one is made of. */
const LOOKED_AT = 12;

/** The members of a mixed group that are made like most others; all of a group that shares more than a tag. */
function ordinary({ members, mixed }: Group): readonly Element[] {
  if (!mixed || members.length < 4) return members;
  const step = Math.max(1, members.length / LOOKED_AT);
  const made = new Map<string, Element[]>();
  for (let at = 0; at < members.length; at += step) {
    const member = members[Math.floor(at)] as Element;
    const shape = skeleton(member);
    const alike = made.get(shape);
    if (alike) alike.push(member);
    else made.set(shape, [member]);
  }
  const most = [...made.values()].reduce((one, other) => (other.length > one.length ? other : one));
  return most.length > 1 ? most : members;
}

/** The members that are read to find out what a group is, the most ordinary first: first and last ones are often apart. */
function sampled(group: Group): Element[] {
  const members = ordinary(group);
  return [...new Set([members[Math.floor(members.length / 2)], members[0], members[1]])]
    .filter((member) => member !== undefined)
    .slice(0, SAMPLES);
}

/**
 * What speaks for and against a group: first by one ordinary member alone, then by all that are read. Reads no further
 * than it is asked.
 */
export function* evidenceFor(
  group: Group,
  surroundings: Surroundings,
  read: (member: Element) => Sample,
): Generator<Evidence> {
  const above = headingAbove(group.members[0] as Element);
  const around = { ...surroundings, group, above, ownNames: namesOf(group.members) };
  const samples: Sample[] = [];
  const [first, ...others] = sampled(group);
  if (!first) return;
  samples.push(read(first));
  yield { ...around, samples };
  if (others.length > 0) yield { ...around, samples: [...samples, ...others.map(read)] };
}
