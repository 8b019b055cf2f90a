import type { Block, FoundItem } from '../find/block.ts';
import type { Category } from '../lexicon/category.ts';
import type { FoldStyle } from '../settings/settings.ts';
import { hide } from './hide.ts';

/** What is to become of one item. */
export interface Decision {
  readonly folded: boolean;
  /** Folded, but opened by the reader: shown with its reason and "Not spam". */
  readonly opened: boolean;
  readonly category: Category;
  /** 0..1; shown by the style `mark`. */
  readonly probability: number;
}

/** The words a reader sees, in the reader's language. */
export interface FoldWords {
  /** "7 spam posts folded" */
  folded(count: number): string;
  /** "pharmacy" */
  category(category: Category): string;
  readonly show: string;
  readonly hideAgain: string;
  readonly notSpam: string;
}

/** How items are folded, and whom to tell what the reader does with them. */
export interface FoldOptions {
  readonly style: FoldStyle;
  readonly words: FoldWords;
  /** One sentence that says why an item is folded; asked for when the item is opened. */
  explain(item: FoundItem): string;
  /** The reader opened or closed these items. Nothing changes before the next `update` says so. */
  onShow(items: readonly FoundItem[], opened: boolean): void;
  /** The reader said "Not spam". */
  onTeach(item: FoundItem): void;
  /** Reads closed shadow roots where the browser lets an extension do so: finds those of an earlier script of ours. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** The only writer to the page. Whatever it writes it can undo. */
export interface Folder {
  /**
   * Makes the block look as decided. Items without a decision are shown. Costs little where nothing changed, so it
   * may be called with the whole block for one new item.
   */
  update(block: Block, decisions: ReadonlyMap<FoundItem, Decision>): void;
  /** Whether a text node of the page holds what the folder wrote, so that its change is no news. */
  owns(node: Node): boolean;
  /** Shows everything as if the folder had never been. It can be used again. */
  undo(): void;
}

/** Makes a folder for a document and the open shadow roots in it. */
export function createFolder(_document: Document, _options: FoldOptions): Folder {
  const blocks = new Map<Block, Map<FoundItem, () => void>>();
  return {
    update(block, decisions) {
      const before = blocks.get(block) ?? new Map<FoundItem, () => void>();
      const after = new Map<FoundItem, () => void>();
      for (const item of block.items) {
        const decision = decisions.get(item);
        if (decision?.folded && !decision.opened) after.set(item, before.get(item) ?? hideItem(item));
      }
      for (const [item, undo] of before) if (!after.has(item)) undo();
      if (after.size > 0) blocks.set(block, after);
      else blocks.delete(block);
    },
    owns: () => false,
    undo() {
      for (const items of blocks.values()) for (const undo of items.values()) undo();
      blocks.clear();
    },
  };
}

function hideItem(item: FoundItem): () => void {
  const undos = item.nodes.flatMap((node) => (node instanceof Element ? [hide(node)] : []));
  return () => {
    for (const undo of undos) undo();
  };
}
