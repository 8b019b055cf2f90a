import type { Block } from '../find/block.ts';
import type { Undo } from './hide.ts';
import type { Roots, Shape } from './roots.ts';

/**
 * The foot of a block: where lines stand whose items offer no place, such as list items that are a link and nothing
 * else. It is the root of the nearest element around the block that can host one and holds little else; failing that,
 * of what stands before the list, which mostly is its heading.
 */
export interface Foot {
  /** Shows the line, or nothing. */
  show(line: Element | undefined, shape: Shape): void;
}

/** Steps up from the container. */
const STEPS = 2;
/** Children of a wider element, at most: a heading, the list, a link to more. */
const CHILDREN = 4;

/** Makes the foot of a block; it writes nothing before it has a line. */
export function createFoot(block: Block, roots: Roots): Foot {
  let shown: Element | undefined;
  let undo: Undo | undefined;
  return {
    show(line, shape) {
      if (line === shown) return;
      undo?.();
      undo = undefined;
      shown = line;
      if (!line) return;
      for (const host of hosts(block.container, shape)) {
        undo = roots.dress(host, { shape: 'open', after: [line] });
        if (undo) return;
      }
    },
  };
}

function hosts(container: Element, shape: Shape): Element[] {
  // The end of a strip that scrolls sideways is out of sight.
  const found = shape === 'card' ? [] : [container];
  const before = [container.previousElementSibling];
  for (let next = container.parentElement; next && before.length <= STEPS; next = next.parentElement) {
    if (next.localName === 'body' || next.childElementCount > CHILDREN) break;
    found.push(next);
    before.push(next.previousElementSibling);
  }
  return [...found, ...before.filter((element) => element !== null)];
}
