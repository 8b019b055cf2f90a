import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { Page } from './items.ts';
import type { LiveBlock } from './live-block.ts';
import { placeOf } from './place.ts';
import { mayHold, namesAround } from './surroundings.ts';
import type { Territory } from './territory.ts';
import { countElements, parentElementOf, tagOf } from './tree.ts';

/** How many elements above a change are asked whether they hold a block by now. */
const LEVELS_ABOVE = 4;
/** By how much an element must have grown to be weighed again when it was found to be no block. */
const GROWTH = 1.25;

/** Remembers what was weighed and is no block, and weighs again what has changed enough. */
export class Weighed {
  /** How many children an element had. */
  readonly #counts = new WeakMap<Element, number>();

  /** An element was weighed, and is no block as it is. */
  refuse(parent: Element): void {
    this.#counts.set(parent, countElements(parent));
  }

  /** Looks whether what came or changed makes a block of the elements around it, or of what was there before it changed. */
  above(changed: Iterable<Element>, page: Page, territory: Territory): Finding[] {
    const findings: Finding[] = [];
    const seen = new Set<Element>();
    for (const element of changed) {
      let at: Element | null = element;
      for (let level = 0; at && level <= LEVELS_ABOVE && !seen.has(at); level++, at = parentElementOf(at)) {
        if (tagOf(at) === 'html') break;
        seen.add(at);
        const standing = territory.at(at);
        // What comes to a known system's items is followed.
        const finding = standing?.known ? undefined : this.#weigh(at, page, standing);
        if (finding) findings.push(finding);
      }
    }
    return findings;
  }

  /** What an element is by now, if it has grown since it was found to be no block. */
  #weigh(parent: Element, page: Page, standing: LiveBlock | undefined): Finding | undefined {
    const count = countElements(parent);
    if (count < GROWTH * (this.#counts.get(parent) ?? 0)) return undefined;
    const names = namesAround(parent);
    const finding = mayHold(parent, names)
      ? evaluate({ parent, names, headed: true, depth: 0, place: placeOf(parent) }, page, standing)
      : undefined;
    if (!finding) this.refuse(parent);
    return finding;
  }
}
