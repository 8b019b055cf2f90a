import type { Block, FoundItem } from '../find/block.ts';
import type { Category } from '../lexicon/category.ts';
import type { FoldStyle } from '../settings/settings.ts';
import { type BlockFolder, createBlockFolder } from './block-folder.ts';
import { createBoxes } from './boxes.ts';
import type { Means } from './faces.ts';
import { watchSearches } from './find-in-page.ts';
import { createHider } from './hide.ts';
import { createRoots } from './roots.ts';
import { createVanisher } from './vanish.ts';

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
  /** The language of these words, as in the attribute `lang`. */
  readonly lang: string;
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
  /** The reader opened or closed these items. Nothing changes before `update` says so, at best within this call. */
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
  /** Whether the folder wrote to this very node of the page, so that a change of its attributes is no news. */
  owns(node: Node): boolean;
  /** Shows everything as if the folder had never been. It can be used again. */
  undo(): void;
}

/** Makes a folder for a document and the open shadow roots in it. */
export function createFolder(document: Document, options: FoldOptions): Folder {
  const roots = createRoots(document, options.shadowRootOf);
  const hider = createHider(document);
  const vanisher = createVanisher(roots, hider);
  const means: Means = { roots, boxes: createBoxes(document, roots.canHost), hider, vanisher };
  const blocks = new Map<Block, BlockFolder>();

  let watching: AbortController | undefined;

  function watch(): void {
    if (watching || !document.defaultView) return;
    watching = new AbortController();
    watchSearches(document.defaultView, vanisher.searching, watching.signal);
  }

  function drop(block: Block, folder: BlockFolder): void {
    folder.undo();
    means.boxes.flush();
    blocks.delete(block);
  }

  return {
    update(block, decisions) {
      for (const [other, folder] of blocks) if (!other.container.isConnected) drop(other, folder);
      const folder = blocks.get(block) ?? createBlockFolder(block, document, options, means);
      if (!folder.update(decisions)) return drop(block, folder);
      blocks.set(block, folder);
      watch();
    },
    owns: (node) => means.hider.owns(node),
    undo() {
      watching?.abort();
      watching = undefined;
      for (const [block, folder] of blocks) drop(block, folder);
    },
  };
}
