import type { Block, FoundItem } from '../find/block.ts';
import { previousElementOf } from '../find/tree.ts';
import { UNSEEN } from '../fold/looks.ts';
import { paint, type Undo } from '../fold/paint.ts';
import type { Clock } from './clock.ts';
import { edgeOf } from './edge.ts';
import { HOLD_MS } from './limits.ts';

/**
 * A parser may pause in the middle of an item, and a browser paint its beginning: a name, half a sentence, too little
 * to judge by. Such an item keeps its room but stays unseen until the parser has left it.
 */
export interface Unfinished {
  /** Remembers items that were found in a block: what begins beside one is taken for an item. */
  learn(block: Block, items: readonly FoundItem[]): void;
  /** Withholds the item that the parser is in, and gives back the one that it left. */
  follow(): void;
  /** Gives back whatever is withheld. */
  release(): void;
}

/** For a document that is being parsed. */
export function createUnfinished(document: Document, clock: Clock): Unfinished {
  const tops = new WeakSet<Node>();
  const over = new WeakSet<Element>();
  let held: { readonly element: Element; readonly undo: Undo } | undefined;

  const release = (): void => {
    held?.undo();
    held = undefined;
  };
  const hold = (element: Element): void => {
    // Once for each: one that is shown already must not blink, whatever is added to it.
    over.add(element);
    held = { element, undo: paint(element, UNSEEN) };
    // Nobody waits longer for a line that hangs.
    clock.later(HOLD_MS, () => {
      if (held?.element === element) release();
    });
  };

  return {
    learn({ container }, items) {
      for (const { nodes } of items) {
        // With the shells around it, of which a sibling begins before its own item does.
        for (let at: Node | null | undefined = nodes[0]; at && at !== container; at = at.parentNode)
          tops.add(at);
      }
    },
    follow() {
      const element = unfinishedItem(document, tops);
      if (element === held?.element) return;
      release();
      if (element && !over.has(element)) hold(element);
    },
    release,
  };
}

/** The innermost element around the end of the document that is an item or stands right behind one. */
function unfinishedItem(document: Document, tops: WeakSet<Node>): Element | undefined {
  return edgeOf(document.body)
    .slice(1)
    .findLast((at) => {
      const before = previousElementOf(at);
      return tops.has(at) || (before !== null && tops.has(before));
    });
}
