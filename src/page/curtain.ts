import type { Block, FoundItem } from '../find/block.ts';
import type { Folder, Decision as Shown } from '../fold/folder.ts';
import type { Tally } from '../settings/statistics.ts';
import type { Entry, Ledger } from './ledger.ts';

/** Stands between what was decided and the page: knows what the reader opened, and counts what is folded. */
export interface Curtain {
  /** Brings a block to the page as decided. */
  draw(ledger: Ledger, decided: readonly Entry[], gone: readonly Entry[]): void;
  /** Opens or closes folded items of a block. */
  open(block: Block, items: readonly FoundItem[], opened: boolean): void;
  isOpened(found: FoundItem): boolean;
  /** Shows everything for now, or folds again. */
  pause(paused: boolean): void;
  readonly paused: boolean;
  /** Folds everything anew with another folder: the reader chose another style. */
  restyle(): void;
  /** Shows everything as if nothing had ever been folded. */
  lift(): void;
  /** Whether the folder wrote this node. */
  owns(node: Node): boolean;
  /** Items folded now, also those the reader opened. */
  readonly folded: number;
  /** Items folded now that were not at any call before, by category. */
  takeFresh(): Tally;
}

/** A curtain before the items of one document. The folder is made when the first item folds. */
export function createCurtain(createFolder: () => Folder): Curtain {
  let folder: Folder | undefined;
  const shown = new Map<Block, Map<FoundItem, Shown>>();
  const opened = new WeakSet<FoundItem>();
  const counted = new WeakSet<FoundItem>();
  let folded = 0;
  let paused = false;

  const forget = (decisions: Map<FoundItem, Shown>, found: FoundItem): void => {
    if (decisions.delete(found)) folded -= 1;
  };
  const put = (decisions: Map<FoundItem, Shown>, { found, verdict, decision }: Entry): void => {
    if (!decision?.folded || !verdict) {
      forget(decisions, found);
      return;
    }
    if (!decisions.has(found)) folded += 1;
    const { category, probability } = verdict;
    decisions.set(found, { folded: true, opened: opened.has(found), category, probability });
  };
  const decisionsOf = (block: Block): Map<FoundItem, Shown> => {
    const decisions = shown.get(block) ?? new Map<FoundItem, Shown>();
    shown.set(block, decisions);
    return decisions;
  };

  const updateAll = (): void => {
    for (const [block, decisions] of shown) update(block, decisions);
  };
  const update = (block: Block, decisions: ReadonlyMap<FoundItem, Shown>): void => {
    folder ??= createFolder();
    folder.update(block, paused ? new Map() : decisions);
  };

  return {
    draw({ block }, decided, gone) {
      const known = shown.has(block);
      const decisions = decisionsOf(block);
      for (const { found } of gone) forget(decisions, found);
      for (const entry of decided) put(decisions, entry);
      if (decisions.size === 0) shown.delete(block);
      if (known || decisions.size > 0) update(block, decisions);
    },
    open(block, items, open) {
      const decisions = decisionsOf(block);
      for (const found of items) {
        if (open) opened.add(found);
        else opened.delete(found);
        const decision = decisions.get(found);
        if (decision) decisions.set(found, { ...decision, opened: open });
      }
      update(block, decisions);
    },
    isOpened: (found) => paused || opened.has(found),
    pause(now) {
      paused = now;
      updateAll();
    },
    restyle() {
      folder?.undo();
      folder = undefined;
      updateAll();
    },
    lift() {
      folder?.undo();
      shown.clear();
      folded = 0;
    },
    owns: (node) => folder?.owns(node) ?? false,
    get paused() {
      return paused;
    },
    get folded() {
      return folded;
    },
    takeFresh() {
      const fresh: Tally = {};
      for (const decisions of shown.values()) {
        for (const [found, { category }] of decisions) {
          if (counted.has(found)) continue;
          counted.add(found);
          fresh[category] = (fresh[category] ?? 0) + 1;
        }
      }
      return fresh;
    },
  };
}
