import type { Block, FoundItem } from '../find/block.ts';
import type { Category } from '../lexicon/category.ts';
import type { FoldStyle } from '../settings/settings.ts';
import { type BlockFolder, createBlockFolder } from './block-folder.ts';
import { createBoxes } from './boxes.ts';
import type { Means } from './faces.ts';
import { watchSearches } from './find-in-page.ts';
import { createHider } from './hide.ts';
import { createKeepReadable } from './ink.ts';
import { createPainter } from './paint.ts';
import { createRoots } from './roots.ts';
import { tieOf } from './tie.ts';
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
  /** What parts two categories: ", " */
  readonly separator: string;
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
  /**
   * Has the browser lay a style sheet on the document, above the page's own and until the extension goes. Where it is
   * given, all that is written loses its effect with that sheet.
   */
  readonly lay?: (css: string) => Promise<void>;
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

interface Folded {
  readonly folder: BlockFolder;
  readonly decisions: ReadonlyMap<FoundItem, Decision>;
}

/** Makes a folder for a document and the open shadow roots in it. */
export function createFolder(document: Document, options: FoldOptions): Folder {
  const roots = createRoots(document, options.shadowRootOf);
  const painter = createPainter(document);
  const hider = createHider(document, painter);
  const vanisher = createVanisher(roots, hider, painter);
  const boxes = createBoxes(document, roots.canHost);
  const means: Means = { painter, roots, boxes, hider, vanisher, keepReadable: createKeepReadable(document) };
  const blocks = new Map<Block, Folded>();

  let watching: AbortController | undefined;
  let tied = false;

  /** Once, and not before something is folded: most pages hold no spam. */
  function tie(): void {
    if (tied || !options.lay) return;
    tied = true;
    // Of this folder alone: what a script of ours left that is no more must not come back to life.
    const name = `spamfold-${Math.random().toString(36).slice(2)}`;
    const all = () => {
      for (const one of [painter, roots, boxes, hider]) one.tie(name);
    };
    // Where it cannot be, all stays as it is.
    options.lay(tieOf(name)).then(all, () => {});
  }

  function watch(): void {
    const { defaultView } = document;
    if (watching || !defaultView) return;
    watching = new AbortController();
    const { signal } = watching;
    watchSearches(defaultView, vanisher.searching, signal);
    if (options.lay) watchRests(defaultView, signal);
  }

  /** Sheets of an extension that goes stay on pages that rest in the back-forward cache: those rest as they were. */
  function watchRests(window: Window, signal: AbortSignal): void {
    const rest = () => {
      for (const { folder } of blocks.values()) folder.undo();
      boxes.flush();
    };
    const wake = () => {
      for (const { folder, decisions } of blocks.values()) folder.update(decisions);
    };
    window.addEventListener('pagehide', ({ persisted }) => persisted && rest(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
  }

  function drop(block: Block, folder: BlockFolder): void {
    folder.undo();
    boxes.flush();
    blocks.delete(block);
  }

  return {
    update(block, decisions) {
      for (const [other, { folder }] of blocks) if (!other.container.isConnected) drop(other, folder);
      const folder = blocks.get(block)?.folder ?? createBlockFolder(block, document, options, means);
      if (!folder.update(decisions)) return drop(block, folder);
      blocks.set(block, { folder, decisions });
      watch();
      tie();
    },
    owns: (node) => means.hider.owns(node),
    undo() {
      watching?.abort();
      watching = undefined;
      for (const [block, { folder }] of blocks) drop(block, folder);
    },
  };
}
