import type { FoundItem } from './block.ts';

/** One item of the first level and the replies under it, in document order. */
export interface Thread {
  readonly top: ChildNode;
  items: readonly FoundItem[];
}

const list = (nodes: readonly Node[], others: readonly Node[]): boolean =>
  nodes.length === others.length && nodes.every((node, at) => node === others[at]);

/** Whether two readings of one item say the same. */
export const same = (a: FoundItem, b: FoundItem): boolean =>
  list(a.nodes, b.nodes) && list(a.replies, b.replies) && JSON.stringify(a.item) === JSON.stringify(b.item);

/** The node an item begins with. */
export const topOf = (found: FoundItem): ChildNode => found.nodes[0] as ChildNode;

/** Parts items, in document order, into threads. */
export function threadsOf(items: readonly FoundItem[]): Thread[] {
  const threads: { top: ChildNode; items: FoundItem[] }[] = [];
  for (const found of items) {
    const last = threads[threads.length - 1];
    if (found.item.depth === 0 || !last) threads.push({ top: topOf(found), items: [found] });
    else last.items.push(found);
  }
  return threads;
}
