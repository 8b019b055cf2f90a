import type { BlockKind, Item } from '../score/item.ts';

/** One item where it stands in the page, and what was read from it. */
export interface FoundItem {
  /**
   * The top nodes of the item, in document order: one element, or, for flat neighbours without a wrapper, a run of
   * sibling nodes (elements and bare text).
   */
  readonly nodes: readonly ChildNode[];
  /** Elements inside `nodes` that hold other items (replies) and do not belong to this one. */
  readonly replies: readonly Element[];
  readonly item: Item;
}

/** A block of items. The same container keeps the same `Block` object as long as it stands in the page. */
export interface Block {
  readonly kind: BlockKind;
  /** Id of the known system, or `structure`, `microdata`, `aria`. */
  readonly system: string;
  /** How sure it is that this is such a block, 0..1. Below `CERTAIN_ENOUGH` nothing is reported at all. */
  readonly certainty: number;
  /** The smallest element that holds all items. */
  readonly container: Element;
  /** In document order. */
  readonly items: readonly FoundItem[];
}

/** A place that looks like a block and could not be looked into. */
export interface Unreachable {
  readonly reason: 'closed-shadow-root' | 'foreign-frame';
  /** The system's name where it is known, else the frame's host. */
  readonly name: string;
}

/** What changed since the finder last looked. */
export interface Scan {
  /** Blocks that are new or hold new, changed or removed items. */
  readonly blocks: readonly BlockChange[];
  /** All places that cannot be looked into, as of now. */
  readonly unreachable: readonly Unreachable[];
  /** Open shadow roots met on the way; each gets a finder of its own. Those met before may be named again. */
  readonly roots: readonly ShadowRoot[];
  /** Time was over: the same call has more to read. */
  readonly more: boolean;
}

/** What one block gained and lost. A changed item is in both lists. */
export interface BlockChange {
  readonly block: Block;
  readonly added: readonly FoundItem[];
  readonly removed: readonly FoundItem[];
}

/** Whether a call that has read so many elements shall stop. */
export type IsOver = (read: number) => boolean;

/** Looks for blocks in one document or open shadow root. Writes nothing, asks for no layout. */
export interface Finder {
  /** Reads the whole root once. */
  scan(): Scan;
  /**
   * Reads on from where the last call stopped, while a parser appends to the root; `done` when that has come to its end.
   * Costs in proportion to what came. What changes before that place is for `rescan`. `isOver` is asked now and then and
   * has it pause; the next call goes on.
   */
  advance(done: boolean, isOver: IsOver): Scan;
  /** The elements to whose end `advance` has not come, outermost first, the last one read among them. */
  readonly open: readonly Element[];
  /**
   * Reads what `changed` touches: inserted nodes, parents of removed nodes, elements whose text or relevant
   * attributes changed. Costs in proportion to the change, not to the page. `isOver` is asked now and then and has it
   * pause; the next call goes on, with what has changed since before what is left.
   */
  rescan(changed: Iterable<Node>, isOver?: IsOver): Scan;
  /**
   * Whether what changed stands in a block, or has a name or heading that blocks have: a quick look that tells what must
   * be read at once from what can wait and be read together with what follows.
   */
  expects(changed: Iterable<Node>): boolean;
}
