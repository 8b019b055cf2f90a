import type { Undo } from './paint.ts';
import { BAR, VEIL } from './sheets.ts';
import { tiedSheet } from './tie.ts';
import { createVeil } from './veil.ts';

/**
 * Items that are bare text between breaks have no element to hide. The box around them gets a closed shadow root whose
 * slots are filled by hand: kept nodes in plain slots, folded ones behind a veil, bars between them.
 */
export interface Boxes {
  /** Shows `bars` before these children of the box, and them only without a veil; nothing when the box cannot host. */
  fold(box: Element, nodes: readonly ChildNode[], face: BoxFace): Undo | undefined;
  /** Brings to the page what was folded and undone since. */
  flush(): void;
  /** From now on boxes fold only while the sheet of this name lies on the document. */
  tie(name: string): void;
}

/** How a group of nodes of a box looks. */
export interface BoxFace {
  readonly bars: readonly Element[];
  /** As in `Face`. */
  readonly veil?: () => void;
}

interface Box {
  readonly root: ShadowRoot;
  readonly groups: Map<ChildNode, BoxFace>;
}

/** Makes the boxes of a document. */
export function createBoxes(document: Document, canHost: (element: Element) => boolean): Boxes {
  const boxes = new WeakMap<Element, Box>();
  const dirty = new Map<Element, Box>();
  let sheet: CSSStyleSheet | undefined;
  let tie: string | undefined;

  function style(of: CSSStyleSheet): CSSStyleSheet {
    of.replaceSync(tiedSheet(VEIL + BAR, tie));
    return of;
  }

  function boxOf(element: Element): Box | undefined {
    const known = boxes.get(element);
    if (known || !canHost(element)) return known;
    try {
      sheet ??= style(new CSSStyleSheet());
      const root = element.attachShadow({ mode: 'closed', slotAssignment: 'manual' });
      const box: Box = { root, groups: new Map() };
      boxes.set(element, box);
      // What the page adds later belongs to no slot before it is assigned: for good, for the root stays.
      new MutationObserver(() => render(element, box)).observe(element, { childList: true });
      render(element, box);
      root.adoptedStyleSheets = [sheet];
      return box;
    } catch {
      return boxes.get(element);
    }
  }

  function render(element: Element, box: Box): void {
    const content: Element[] = [];
    const segments = segmentsOf(element, box.groups).map(({ face, nodes }) => {
      const slot = document.createElement('slot');
      content.push(...(face?.bars ?? []), face?.veil ? createVeil(slot, face.veil) : slot);
      return { slot, nodes };
    });
    box.root.replaceChildren(...content);
    for (const { slot, nodes } of segments) slot.assign(...nodes);
  }

  return {
    fold(element, nodes, face) {
      const box = boxOf(element);
      if (!box) return undefined;
      for (const node of nodes) box.groups.set(node, face);
      dirty.set(element, box);
      return () => {
        for (const node of nodes) if (box.groups.get(node) === face) box.groups.delete(node);
        dirty.set(element, box);
      };
    },
    flush() {
      for (const [element, box] of dirty) render(element, box);
      dirty.clear();
    },
    tie(name) {
      tie = name;
      if (sheet) style(sheet);
    },
  };
}

interface Segment {
  readonly face: BoxFace | undefined;
  readonly nodes: (Element | Text)[];
}

/** Children that follow one another and look alike. */
function segmentsOf(element: Element, groups: ReadonlyMap<ChildNode, BoxFace>): Segment[] {
  const segments: Segment[] = [];
  for (const node of element.childNodes) {
    if (!(node instanceof Element || node instanceof Text)) continue;
    const face = groups.get(node);
    const last = segments.at(-1);
    if (last && last.face === face) last.nodes.push(node);
    else segments.push({ face, nodes: [node] });
  }
  return segments;
}
