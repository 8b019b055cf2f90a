import type { FoundItem } from '../find/block.ts';
import { parentOf } from '../find/tree.ts';

/** Says of an item whether the reader is at it just now, so that it must not fold under their hands. */
export type Protection = (found: FoundItem) => boolean;

/** Whether `node` belongs to the item itself and not to a reply inside it. Enters shadow roots. */
export function owns(found: FoundItem, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at) ?? hostOf(at)) {
    if (found.replies.some((reply) => reply === at)) return false;
    if (found.nodes.some((own) => own === at)) return true;
  }
  return false;
}

/**
 * Follows what the reader is at: focus, ends of the selection, target of the address. The answer looks it up as of now.
 * The selection is read when it changes, as asking for it at other times makes the browser lay out the page.
 */
export function followReader(document: Document, signal: AbortSignal): () => Protection {
  let selected: readonly (Node | null)[] = [];
  const read = (): void => {
    const selection = document.getSelection();
    selected = selection && !selection.isCollapsed ? [selection.anchorNode, selection.focusNode] : [];
  };
  document.addEventListener('selectionchange', read, { signal });
  return () => {
    const held = [focused(document), addressed(document), ...selected].filter((node) => node !== null);
    return held.length === 0 ? () => false : (found) => held.some((node) => owns(found, node));
  };
}

function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}

/** The element the address's fragment names. */
function addressed(document: Document): Element | null {
  const hash = document.location?.hash.slice(1);
  if (!hash) return null;
  return document.getElementById(decoded(hash)) ?? document.getElementsByName(decoded(hash))[0] ?? null;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** The element a shadow root belongs to. */
function hostOf(node: Node): Element | null {
  return node.nodeType === 11 ? ((node as Partial<ShadowRoot>).host ?? null) : null;
}
