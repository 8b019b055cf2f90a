import { type Finding, placer, type Recipe } from './finding.ts';
import { buildThreads, isItemOf, type Page, rolesBy } from './items.ts';
import { rankOf } from './known-systems.ts';
import { isOffLimits } from './surroundings.ts';
import type { System } from './system.ts';
import { following, isElement, matches, parentElementOf, selectAll } from './tree.ts';

/** How sure it is that what a system's own selectors match is that system's. */
const CERTAINTY = 0.98;

/** The parent that all tops share, else the container. */
function around(tops: readonly Element[], container: Element): Element {
  const parent = tops[0] && parentElementOf(tops[0]);
  return parent && tops.every((top) => parentElementOf(top) === parent) ? parent : container;
}

/** How deep an item stands in lists of replies that stand beside what they answer, and not in it. */
function depthIn(container: Element, replies: string | undefined, item: Element): number {
  let depth = 0;
  if (replies !== undefined)
    for (let at = parentElementOf(item); at && at !== container; at = parentElementOf(at))
      if (matches(at, replies)) depth++;
  return depth;
}

function recipeOf(system: System, page: Page, container: Element): Recipe {
  const { items, except, kind, allPaid } = system;
  const isItem = (element: Element): boolean =>
    matches(element, items) && !(except !== undefined && matches(element, except));
  const roles = (element: Element): ReadonlyMap<Element, number> => rolesBy(system, element);
  return {
    isTop: isItem,
    read: (element, depth) =>
      buildThreads(
        [element],
        isItem,
        roles,
        placer(kind, page, allPaid),
        depth + (depth === 0 ? depthIn(container, system.replies, element) : 0),
      ).filter((item) => isItemOf(kind, item, true)),
  };
}

/** The elements in a container that match, as far as it was read: what is ahead may be much more. */
function matching(container: Element, selectors: string, page: Page): Element[] {
  if (!page.isPaused()) return selectAll(container, selectors);
  const found: Element[] = [];
  for (let node = following(container, container); node; node = following(node, container)) {
    if (!isElement(node)) continue;
    if (page.isAhead(node)) break;
    if (matches(node, selectors)) found.push(node);
  }
  return found;
}

/** The items of a known system in one of its containers, if there are any. */
export function fromSystem(system: System, container: Element, page: Page): Finding | undefined {
  const { items, except, kind, id } = system;
  const all = matching(container, items, page).filter((element) => !(except && matches(element, except)));
  if (all.length === 0 || isOffLimits(container)) return undefined;
  const set = new Set(all);
  const tops = all.filter((element) => {
    for (let at = parentElementOf(element); at && at !== container; at = parentElementOf(at))
      if (set.has(at)) return false;
    return true;
  });
  const recipe = recipeOf(system, page, container);
  const real = tops.flatMap((top) => recipe.read(top, 0));
  if (real.length === 0) return undefined;
  const found = { kind, system: id, certainty: CERTAINTY, weight: real.length, known: true };
  return { ...found, container: around(tops, container), items: real, recipe };
}

/** The items of the first of these systems that has any in the container. */
export function fromSystems(systems: readonly System[], container: Element, page: Page): Finding | undefined {
  for (const system of systems) {
    const finding = fromSystem(system, container, page);
    if (finding) return finding;
  }
  return undefined;
}

/** What known systems have by now in containers of theirs. */
export function fromClaims(
  containers: Iterable<Element>,
  claimed: { get(container: Element): readonly System[] | undefined },
  page: Page,
): Finding[] {
  const findings: Finding[] = [];
  for (const container of containers) {
    const finding = fromSystems(claimed.get(container) ?? [], container, page);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** Puts findings of special systems before those of general ones. */
export function bySpeciality(a: Finding, b: Finding): number {
  const [rank, other] = [rankOf(a.system), rankOf(b.system)];
  return rank === other ? 0 : rank - other;
}
