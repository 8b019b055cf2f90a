import { hostOf, registrable } from './address.ts';
import type { Block, BlockChange, Finder, FoundItem, Scan, Unreachable } from './block.ts';
import { evaluate, type Finding, fromSystem } from './evaluate.ts';
import { Lookout } from './hooks.ts';
import type { Page } from './items.ts';
import { settle } from './settle.ts';
import { type Candidate, survey } from './survey.ts';
import type { System } from './system.ts';
import { learnTree, shadowOf } from './tree.ts';

interface LiveBlock extends Block {
  items: readonly FoundItem[];
}

function pageOf(root: Document | ShadowRoot): Page {
  const base = root.baseURI;
  return { base, domain: registrable(hostOf(base)) };
}

const same = (a: FoundItem, b: FoundItem): boolean =>
  a.nodes.length === b.nodes.length &&
  a.nodes.every((node, at) => node === b.nodes[at]) &&
  a.replies.length === b.replies.length &&
  a.replies.every((node, at) => node === b.replies[at]) &&
  JSON.stringify(a.item) === JSON.stringify(b.item);

const containersOf = (system: System): string | undefined => system.containers;

/** Makes a finder for one document or open shadow root. */
export function createFinder(root: Document | ShadowRoot): Finder {
  const blocks = new Map<Element, LiveBlock>();
  let roots: readonly ShadowRoot[] = [];

  function look(): Finding[] {
    const top = root.firstElementChild;
    if (!top) return [];
    learnTree(top);
    const page = pageOf(root);
    const lookout = new Lookout(hostOf(page.base), containersOf);
    const claims: { system: System; element: Element }[] = [];
    const candidates: Candidate[] = [];
    const hosts: Element[] = [];
    for (let at: Element | null = top; at; at = at.nextElementSibling) {
      const found = survey(
        at,
        (element, tag, id, classes) => {
          const system = lookout.look(element, tag, id, classes);
          if (system) claims.push({ system, element });
          return false;
        },
        0,
      );
      candidates.push(...found.candidates);
      hosts.push(...found.hosts);
    }
    roots = hosts.map(shadowOf).filter((shadow) => shadow !== null);
    const findings: Finding[] = [];
    for (const { system, element } of claims) findings.push(...fromSystem(system, element, page));
    for (const candidate of candidates) {
      const finding = evaluate(candidate, page);
      if (finding) findings.push(finding);
    }
    return settle(findings);
  }

  function reconcile(findings: readonly Finding[]): BlockChange[] {
    const changes: BlockChange[] = [];
    const seen = new Set<Element>();
    for (const { container, kind, system, certainty, items } of findings) {
      seen.add(container);
      const before = blocks.get(container);
      const old = new Map(before?.items.map((item) => [item.nodes[0], item]));
      const now = items.map((item): FoundItem => {
        const known = old.get(item.nodes[0]);
        return known && same(known, item)
          ? known
          : { nodes: item.nodes, replies: item.replies, item: item.item };
      });
      const kept = new Set(now);
      const removed = before?.items.filter((item) => !kept.has(item)) ?? [];
      const known = new Set(before?.items);
      const added = now.filter((item) => !known.has(item));
      const block: LiveBlock = before ?? { kind, system, certainty, container, items: now };
      block.items = now;
      blocks.set(container, block);
      if (added.length > 0 || removed.length > 0) changes.push({ block, added, removed });
    }
    for (const [container, block] of blocks) {
      if (seen.has(container)) continue;
      blocks.delete(container);
      changes.push({ block, added: [], removed: block.items });
    }
    return changes;
  }

  const unreachable: readonly Unreachable[] = [];
  const scan = (): Scan => ({ blocks: reconcile(look()), unreachable, roots });
  return { scan, rescan: scan };
}
