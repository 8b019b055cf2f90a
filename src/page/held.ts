import type { BlockChange, FoundItem } from '../find/block.ts';
import {
  firstChildOf,
  firstElementOf,
  lastElementOf,
  nextElementOf,
  parentElementOf,
  tagOf,
} from '../find/tree.ts';
import { UNSEEN } from '../fold/looks.ts';
import { paint, type Undo } from '../fold/paint.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger.ts';
import { AT_ONCE, JUDGED_WITHIN_MS } from './limits.ts';

/**
 * Items that came in a task too short to judge them all. Those that may stand in view keep their room but stay unseen
 * until they are decided, so that spam among them is never painted, however slow the machine.
 */
export interface Held {
  /** Takes note of what comes, before the ledger does; `below` says that it stands below all that is there. */
  meet(change: BlockChange, ledger: Ledger, below: boolean): void;
  /**
   * Gives back what was decided since, or left; withholds what came since the last call and is not, if so wished. A list
   * that is withheld as one stays so while there is `more` of it to read, up to as many items as are judged at once.
   */
  follow(withhold: boolean, more: boolean): void;
  /** Whether the list in which a block has its items is withheld, and with it what of it was not read yet. */
  covers(ledger: Ledger): boolean;
  /** Whether anything is withheld. */
  readonly isHolding: boolean;
  /** Gives back whatever is withheld. */
  release(): void;
}

interface HeldItem {
  readonly ledger: Ledger;
  /** The list that is withheld in its stead. */
  readonly list?: Element;
  readonly undos: readonly Undo[];
}

/** Nothing is withheld yet. */
export function createHeld(clock: Clock): Held {
  const held = new Map<FoundItem, HeldItem>();
  const lists = new Map<Element, { readonly ledger: Ledger; readonly undo: Undo }>();
  let fresh: { readonly ledger: Ledger; readonly items: readonly FoundItem[] }[] = [];

  const release = (found: FoundItem): void => {
    const one = held.get(found);
    held.delete(found);
    for (const undo of one?.undos ?? []) undo();
  };
  const releaseList = (list: Element): void => {
    lists.get(list)?.undo();
    lists.delete(list);
  };
  const hold = (ledger: Ledger, items: readonly FoundItem[]): void => {
    const made: Element[] = [];
    for (const [list, some] of byList(ledger, items)) {
      if (list) {
        lists.set(list, { ledger, undo: paint(list, UNSEEN) });
        made.push(list);
      }
      for (const found of some)
        held.set(found, { ledger, ...(list ? { list, undos: [] } : { undos: unseen(found) }) });
    }
    // Nobody waits longer, whatever holds us up.
    if (items.length > 0)
      clock.later(JUDGED_WITHIN_MS, () => {
        items.forEach(release);
        made.forEach(releaseList);
      });
  };
  /** Has the first items of a list that is withheld wait with it; those that stand in no such list. */
  const joinLists = (ledger: Ledger, items: readonly FoundItem[]): FoundItem[] =>
    items.filter((found) => {
      const list = listOf(found);
      if (!list || !lists.has(list)) return true;
      if (ledger.entries.size - items.length < AT_ONCE.items) held.set(found, { ledger, list, undos: [] });
      return false;
    });
  const waits = (list: Element): boolean => [...held.values()].some((one) => one.list === list);

  return {
    meet({ block, added, removed }, ledger, below) {
      const isSeen = seenBy(removed, ledger);
      const near = AT_ONCE.items - (below ? block.items.length - added.length : 0);
      fresh.push({ ledger, items: added.slice(0, Math.max(0, near)).filter((found) => !isSeen(found)) });
    },
    follow(withhold, more) {
      for (const [found, { ledger }] of held) if (!isOpen(ledger, found)) release(found);
      for (const { ledger, items } of fresh) {
        const open = items.filter((found) => !held.has(found) && isOpen(ledger, found));
        const others = joinLists(ledger, open);
        if (withhold) hold(ledger, others);
      }
      fresh = [];
      for (const [list, { ledger }] of lists)
        if (!waits(list) && !(more && ledger.entries.size < AT_ONCE.items)) releaseList(list);
    },
    covers: (ledger) => [...lists.values()].some((one) => one.ledger === ledger),
    get isHolding() {
      return held.size > 0 || lists.size > 0;
    },
    release() {
      for (const found of held.keys()) release(found);
      for (const list of lists.keys()) releaseList(list);
    },
  };
}

const unseen = ({ nodes }: FoundItem): Undo[] =>
  nodes.flatMap((node) => (node.nodeType === 1 ? [paint(node as Element & ChildNode, UNSEEN)] : []));

const listOf = ({ nodes: [first] }: FoundItem): Element | undefined =>
  (first && parentElementOf(first)) ?? undefined;

/** Fewest items that are withheld with the list they stand in. */
const LISTED = 8;

/**
 * Items by the list they begin, which can be withheld as one: to paint each of dozens takes longer than to judge it. Under
 * `undefined` those that stand among other things, or come to items that are shown: those must not blink.
 */
function byList({ entries }: Ledger, items: readonly FoundItem[]): Map<Element | undefined, FoundItem[]> {
  for (const { decision } of entries.values()) if (decision) return new Map([[undefined, [...items]]]);
  const lists = new Map<Element | undefined, FoundItem[]>();
  const byParent = Map.groupBy(items, listOf);
  for (const [parent, some] of byParent) {
    const list = parent && isListOf(parent, some) ? parent : undefined;
    lists.set(list, [...(lists.get(list) ?? []), ...some]);
  }
  return lists;
}

/** What may stand in a list and shows nothing. */
const SILENT = /^(?:script|style|template|link|meta)$/;

/** Whether an element holds nothing to see but these items up to the last of them, and more such behind it. */
function isListOf(parent: Element, items: readonly FoundItem[]): boolean {
  const tops = new Set<Node | undefined>(items.map(({ nodes }) => nodes[0]));
  if (tops.size < LISTED) return false;
  let left = tops.size;
  let tag: string | undefined;
  let at = firstElementOf(parent);
  for (; at && left > 0; at = nextElementOf(at)) {
    tag = tagOf(at);
    if (tops.has(at)) left--;
    else if (firstChildOf(at) && !SILENT.test(tag)) return false;
  }
  const last = lastElementOf(parent);
  return left === 0 && (at === null || (tagOf(at) === tag && last !== null && tagOf(last) === tag));
}

/** Whether an item is still to be judged or decided. */
function isOpen(ledger: Ledger, found: FoundItem): boolean {
  const entry = ledger.entries.get(found);
  return entry !== undefined && (entry.verdict ? !entry.decision : !entry.tried);
}

/** Whether an item is one of these that was shown, with the same words: another date or count must not have it blink. */
function seenBy(removed: readonly FoundItem[], ledger: Ledger): (found: FoundItem) => boolean {
  const before = new Map<Node | undefined, FoundItem>();
  for (const found of removed)
    if (ledger.entries.get(found)?.decision?.folded === false) before.set(found.nodes[0], found);
  return ({ nodes, item }) => {
    const old = before.get(nodes[0])?.item;
    return old?.text === item.text && old.author === item.author;
  };
}
