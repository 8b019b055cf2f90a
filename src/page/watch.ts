import { CHANGED_NODES } from './limits.ts';

/** What changed under a root: single nodes, or so much that the whole root is looked at again. */
export type Changed = ReadonlySet<Node> | 'everything';

/** What is asked of everything within a root. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // A recycled item gets another text and another address; no other attribute says something about an item.
  attributes: true,
  attributeFilter: ['href', 'rel'],
};

/** Whom to tell what changed, and what is no news. */
export interface Watcher {
  report(changed: Changed): void;
  /** Whether a change at a node is no news: it is our own writing. */
  ignores(node: Node): boolean;
}

/** Reports every change under a root in the microtask after it, before the browser paints, until aborted. */
export function watchRoot(
  root: Document | ShadowRoot,
  { report, ignores }: Watcher,
  signal: AbortSignal,
): void {
  const window = (root.ownerDocument ?? (root as Document)).defaultView;
  if (!window || signal.aborted) return;
  const observer = new window.MutationObserver((records) => report(changedNodes(records, ignores)));
  observer.observe(root, OBSERVED);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/**
 * The nodes a finder must look at: inserted nodes without those inserted below them, parents of removed nodes, elements
 * whose text or address changed. Too many count as everything.
 */
export function changedNodes(
  records: readonly MutationRecord[],
  ignores: (node: Node) => boolean = () => false,
): Changed {
  const changed = new Set<Node>();
  let last: Node | undefined;
  let ignored = false;
  // What stands below an inserted node is looked at with it. A parser inserts node by node, parents first.
  const covered = new Set<Node>();
  for (const record of records) {
    // Changes of one element come in runs.
    if (record.target !== last) {
      last = record.target;
      ignored = ignores(last);
    }
    if (ignored) continue;
    const within = covered.has(record.target);
    if (record.type !== 'childList') {
      const element = record.type === 'attributes' ? record.target : record.target.parentNode;
      if (!within && element && !covered.has(element)) changed.add(element);
      continue;
    }
    for (const added of record.addedNodes) {
      covered.add(added);
      if (!within) changed.add(added);
    }
    if (!within && record.removedNodes.length > 0) changed.add(record.target);
    if (changed.size > CHANGED_NODES) return 'everything';
  }
  return changed;
}

/** Joins what changed earlier with what changed since. */
export function joinChanged(earlier: Changed, later: Changed): Changed {
  if (earlier === 'everything' || later === 'everything') return 'everything';
  const joined = new Set([...earlier, ...later]);
  return joined.size > CHANGED_NODES ? 'everything' : joined;
}

/** Whether a change is large enough to wake one that gave up: an element with elements in it. */
export function isLarge(changed: Changed): boolean {
  return (
    changed === 'everything' || [...changed].some((node) => (node as Partial<Element>).firstElementChild)
  );
}
