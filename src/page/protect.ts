import type { FoundItem } from '../find/block.ts';

/** Says of an item whether the reader is at it just now, so that it must not fold under their hands. */
export type Protection = (found: FoundItem) => boolean;

/** Whether `node` belongs to the item itself and not to a reply inside it. Enters shadow roots. */
export function owns(found: FoundItem, node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (found.replies.some((reply) => reply === at)) return false;
    if (found.nodes.some((own) => own === at)) return true;
  }
  return false;
}

/** What of the document protects items, looked up once: focus, ends of the selection, target of the address. */
export function lookProtection(document: Document): Protection {
  const held = [focused(document), addressed(document), ...selectionEnds(document)].filter(
    (node) => node !== null,
  );
  return held.length === 0 ? () => false : (found) => held.some((node) => owns(found, node));
}

function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}

function selectionEnds(document: Document): (Node | null)[] {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed ? [selection.anchorNode, selection.focusNode] : [];
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
