import type { BlockKind } from '../score/item.ts';
import type { Block, BlockChange, FoundItem } from './block.ts';
import type { Finding, Recipe } from './finding.ts';
import type { Built } from './items.ts';
import { same, type Thread, threadsOf, topOf } from './thread.ts';
import {
  containsNode,
  documentOrder,
  following,
  isConnected,
  isElement,
  parentElementOf,
  previousElementOf,
  tagOf,
} from './tree.ts';

/** A block that stands in the page, kept up to date by what changes in it. */
export class LiveBlock implements Block {
  readonly kind: BlockKind;
  readonly system: string;
  readonly certainty: number;
  readonly container: Element;
  /** Found by a system's own row. */
  readonly known: boolean;
  readonly #weight: number;
  #recipe: Recipe | undefined;
  #threads: Thread[] = [];
  readonly #byTop = new Map<Node, Thread>();
  /** The threads' items joined; made when asked for. */
  #items: readonly FoundItem[] | undefined;
  #added = new Set<FoundItem>();
  #removed = new Set<FoundItem>();

  constructor(finding: Finding) {
    this.kind = finding.kind;
    this.system = finding.system;
    this.certainty = finding.certainty;
    this.container = finding.container;
    this.known = finding.known;
    this.#weight = finding.weight;
    this.replace(finding);
  }

  get items(): readonly FoundItem[] {
    this.#items ??= this.#threads.flatMap((thread) => thread.items);
    return this.#items;
  }

  /** How many items of the first level there are. */
  get tops(): number {
    return this.#threads.length;
  }

  /** The block as if it were found just now, to be weighed against others. */
  asFinding(): Finding {
    const { kind, system, certainty, container, items } = this;
    return {
      kind,
      system,
      certainty,
      container,
      weight: this.known ? items.length : this.#weight,
      known: this.known,
      items: items as readonly Built[],
    };
  }

  /** Whether changes in it can be followed; else it must be found anew. */
  get follows(): boolean {
    return this.#recipe !== undefined;
  }

  /** Takes over what a new look at the whole container found. */
  replace({ items, recipe }: Finding): void {
    this.#recipe = recipe;
    const before = new Map(this.items.map((found) => [topOf(found), found]));
    const now: FoundItem[] = [];
    for (const found of items) {
      now.push(this.#swap(before.get(topOf(found)), found));
      before.delete(topOf(found));
    }
    for (const found of before.values()) this.#lose(found);
    this.#keep(threadsOf(now));
  }

  /** Everything left. */
  clear(): void {
    for (const found of this.items) this.#lose(found);
    this.#keep([]);
  }

  /** Reads what stands in an element that came into the container, changed or moved in it; false when no item does. */
  take(element: Element): boolean {
    const thread = this.#threadAround(element);
    if (thread) {
      this.refresh(thread.top);
      return true;
    }
    if (this.#recipe?.isTop(element, tagOf(element))) return this.#takeTop(element, this.#recipe);
    return this.#takeAround(element) || this.#takeWithin(element);
  }

  /** The thread that an element stands in, as an answer does, without being its top. */
  #threadAround(element: Element): Thread | undefined {
    for (let at = parentElementOf(element); at && at !== this.container; at = parentElementOf(at)) {
      const thread = this.#byTop.get(at);
      if (thread) return thread;
    }
    return undefined;
  }

  /** Something came into an element that had nothing to say before, so that it was no item yet. */
  #takeAround(element: Element): boolean {
    const { container } = this;
    for (let at = parentElementOf(element); at && at !== container; at = parentElementOf(at))
      if (this.#recipe?.isTop(at, tagOf(at))) return this.#takeTop(at, this.#recipe);
    return false;
  }

  #takeTop(element: Element, recipe: Recipe): boolean {
    const known = this.#byTop.get(element);
    if (known) this.#drop(known);
    const items = this.#exchange(known?.items ?? [], recipe.read(element, 0));
    this.#items = undefined;
    if (items.length === 0) return true;
    const thread = { top: element, items };
    this.#threads.splice(this.#placeOf(element), 0, thread);
    this.#byTop.set(element, thread);
    return true;
  }

  #takeWithin(element: Element): boolean {
    let took = false;
    let node = following(element, element);
    while (node) {
      const isTop = isElement(node) && this.#recipe?.isTop(node, tagOf(node)) === true;
      if (isTop) took = this.take(node as Element) || took;
      node = following(node, element, isTop);
    }
    return took;
  }

  /** Reads an item anew, and the replies in it: something in them changed. */
  refresh(node: ChildNode): void {
    const thread =
      this.#byTop.get(node) ??
      this.#threads.find(({ items }) => items.some((found) => topOf(found) === node));
    const at = thread?.items.findIndex((found) => topOf(found) === node) ?? -1;
    const found = thread?.items[at];
    if (!thread || !found || !this.#recipe) return;
    const { depth } = found.item;
    let end = at + 1;
    while ((thread.items[end]?.item.depth ?? 0) > depth) end++;
    const now = this.#exchange(thread.items.slice(at, end), this.#recipe.read(node as Element, depth));
    thread.items = [...thread.items.slice(0, at), ...now, ...thread.items.slice(end)];
    if (thread.items.length === 0) this.#drop(thread);
    this.#items = undefined;
  }

  /** Lets go of items that stand in the container no more. */
  prune(): void {
    const kept = this.#threads.filter(({ top, items }) => {
      if (isConnected(top) && containsNode(this.container, top)) return true;
      for (const found of items) this.#lose(found);
      return false;
    });
    if (kept.length < this.#threads.length) this.#keep(kept);
  }

  /** Items that came since it was last asked what changed. */
  get unreported(): Iterable<FoundItem> {
    return this.#added;
  }

  /** What changed since this was last asked; nothing when nothing did. */
  report(): BlockChange | undefined {
    if (this.#added.size === 0 && this.#removed.size === 0) return undefined;
    const added = this.items.filter((found) => this.#added.has(found));
    const removed = [...this.#removed];
    this.#added = new Set();
    this.#removed = new Set();
    return { block: this, added, removed };
  }

  #exchange(before: readonly FoundItem[], now: readonly Built[]): FoundItem[] {
    const old = new Map(before.map((found) => [topOf(found), found]));
    const items = now.map((found) => {
      const known = old.get(topOf(found));
      old.delete(topOf(found));
      return this.#swap(known, found);
    });
    for (const found of old.values()) this.#lose(found);
    return items;
  }

  /** The item as known when it still says the same, else as found now. */
  #swap(known: FoundItem | undefined, found: FoundItem): FoundItem {
    if (known && (known === found || same(known, found))) return known;
    if (known) this.#lose(known);
    const { nodes, replies, item } = found;
    const now: FoundItem = { nodes, replies, item };
    this.#added.add(now);
    return now;
  }

  #keep(threads: Thread[]): void {
    this.#threads = threads;
    this.#items = undefined;
    this.#byTop.clear();
    for (const thread of threads) this.#byTop.set(thread.top, thread);
  }

  #drop(thread: Thread): void {
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    this.#byTop.delete(thread.top);
  }

  #lose(found: FoundItem): void {
    if (!this.#added.delete(found)) this.#removed.add(found);
  }

  /** Where among the threads a new one belongs. */
  #placeOf(element: Element): number {
    const last = this.#threads.at(-1);
    if (!last || documentOrder(last.top, element) < 0) return this.#threads.length;
    const before = previousElementOf(element);
    const behind = before && this.#byTop.get(before);
    if (behind) return this.#threads.indexOf(behind) + 1;
    let low = 0;
    let high = this.#threads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (documentOrder((this.#threads[middle] as Thread).top, element) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
