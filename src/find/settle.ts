import type { Finding } from './finding.ts';
import { documentOrder, parentOf } from './tree.ts';

/** Which item of which other finding a finding stands in. */
interface Nesting {
  readonly outer: Finding;
  readonly item: Node;
  readonly inner: Finding;
}

function nestings(findings: readonly Finding[]): Nesting[] {
  const tops = new Map<Node, Finding[]>();
  for (const finding of findings)
    for (const { nodes } of finding.items)
      for (const node of nodes) {
        const before = tops.get(node);
        if (before) before.push(finding);
        else tops.set(node, [finding]);
      }
  const found: Nesting[] = [];
  for (const inner of findings)
    for (let at: Node | null = inner.container; at; at = parentOf(at))
      for (const outer of tops.get(at) ?? []) if (outer !== inner) found.push({ outer, item: at, inner });
  return found;
}

/**
 * Of two findings one of which stands in an item of the other, one is wrong. When several items hold such a finding,
 * those are parts of the items. When one does, the outer finding is what surrounds a block, and the better one stays.
 */
function unnest(findings: readonly Finding[]): Set<Finding> {
  const dropped = new Set<Finding>();
  const all = nestings(findings);
  const spread = new Map<Finding, Set<Node>>();
  for (const { outer, item } of all) spread.set(outer, (spread.get(outer) ?? new Set()).add(item));
  const ranked = all.sort((a, b) => (spread.get(b.outer)?.size ?? 0) - (spread.get(a.outer)?.size ?? 0));
  for (const { outer, inner } of ranked) {
    if (dropped.has(outer) || dropped.has(inner)) continue;
    const parts = (spread.get(outer)?.size ?? 0) * 3 >= outer.items.length && outer.items.length > 2;
    // Threads each in a list of its own: what looked like items are those lists.
    const wraps = inner.kind === outer.kind && inner.items.length > outer.items.length;
    const outerStays =
      outer.known !== inner.known ? outer.known : !wraps && (parts || outer.weight >= inner.weight);
    dropped.add(outerStays ? inner : outer);
  }
  return dropped;
}

/** The least depth among a finding's items: more than 0 when what it took for items are only wrappers of some. */
function shallowest({ items }: Finding): number {
  return items.reduce((least, { item }) => Math.min(least, item.depth), Number.POSITIVE_INFINITY);
}

/** The nodes of a finding that stand in no other of its nodes: replies may stand beside what they answer. */
function topsOf(finding: Finding): Node[] {
  const first = shallowest(finding);
  const tops = new Set<Node>();
  for (const { nodes, item } of finding.items) {
    let at: Node | null = item.depth > first && nodes[0] ? parentOf(nodes[0]) : null;
    while (at && at !== finding.container && !tops.has(at)) at = parentOf(at);
    if (!at || at === finding.container) for (const node of nodes) tops.add(node);
  }
  return [...tops];
}

/** Nodes that were given away, and all that stands around them. */
class Taken {
  readonly #nodes = new Set<Node>();
  readonly #around = new Set<Node>();

  #has(node: Node): boolean {
    if (this.#around.has(node)) return true;
    for (let at: Node | null = node; at; at = parentOf(at)) if (this.#nodes.has(at)) return true;
    return false;
  }

  /** Takes all nodes of a finding, unless one of them is taken, holds a taken one or stands in one. */
  take(finding: Finding): boolean {
    const tops = topsOf(finding);
    if (tops.some((node) => this.#has(node))) return false;
    for (const node of tops) {
      this.#nodes.add(node);
      for (let at = parentOf(node); at && !this.#around.has(at); at = parentOf(at)) this.#around.add(at);
    }
    return true;
  }
}

/** Leaves no two findings that claim the same node, or one a part of the other's. In document order. */
export function settle(findings: readonly Finding[]): Finding[] {
  const taken = new Taken();
  const dropped = unnest(findings);
  return findings
    .filter((finding) => !dropped.has(finding))
    .sort((a, b) => Number(b.known) - Number(a.known) || shallowest(a) - shallowest(b) || b.weight - a.weight)
    .filter((finding) => taken.take(finding))
    .sort((a, b) => documentOrder(a.container, b.container));
}
