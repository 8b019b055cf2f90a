import type { Block } from '../find/block.ts';
import type { Undo } from './paint.ts';
import { isSeen } from './plan.ts';
import type { Roots, Shape } from './roots.ts';

/**
 * The foot of a block: where lines and notes stand whose items offer no place, such as list items that are a link and
 * nothing else. It is the root of the nearest element around the block that can host one and ends with it; failing that, of what
 * stands before the list, which mostly is its heading; failing that, of one that holds little else.
 */
export interface Foot {
  /** Shows these, one below the other. */
  show(bars: readonly Element[], shape: Shape): void;
}

/** Steps up from the container; those within a table do not count. */
const STEPS = 2;
/** Children of a wider element, at most: a heading, the list, a link to more. */
const CHILDREN = 4;

/** Makes the foot of a block; it writes nothing before it has something to show. */
export function createFoot(block: Block, roots: Roots): Foot {
  let shown: readonly Element[] = [];
  let undo: Undo | undefined;
  return {
    show(bars, shape) {
      if (bars.length === shown.length && bars.every((bar, index) => bar === shown[index])) return;
      undo?.();
      undo = undefined;
      shown = bars;
      if (bars.length === 0) return;
      for (const host of hosts(block.container, shape)) {
        undo = roots.dress(host, { shape: 'open', after: bars });
        if (undo) return;
      }
    },
  };
}

/** In the order in which they are asked: ends next to the list, what stands before it, ends further away. */
function hosts(container: Element, shape: Shape): Element[] {
  // The end of a strip that scrolls sideways is out of sight.
  const near = shape === 'card' ? [] : [container];
  const before = [container.previousElementSibling];
  const far: Element[] = [];
  for (let at = container, steps = 0; steps < STEPS; ) {
    const wider = at.parentElement;
    if (!wider || wider.localName === 'body' || wider.childElementCount > CHILDREN) break;
    (far.length > 0 || isFollowed(at) ? far : near).push(wider);
    before.push(wider.previousElementSibling);
    at = wider;
    if (!/^(tr|tbody|table)$/.test(wider.localName)) steps++;
  }
  return [...near, ...before.filter((element) => element !== null), ...far];
}

/** Whether something to see stands behind an element, within the same parent. */
function isFollowed(element: Element): boolean {
  for (let next = element.nextSibling; next; next = next.nextSibling) if (isSeen(next)) return true;
  return false;
}
