import type { Undo } from './paint.ts';
import { AS_CARD, AS_LAST_ROW, BAR, GONE, HOSTING, IN_A_CELL } from './sheets.ts';
import { tiedSheet } from './tie.ts';
import { createVeil } from './veil.ts';

/**
 * Closed shadow roots on elements that stand in the page anyway. The page's markup stays as it is, byte for byte: what
 * the root has no slot for is not rendered, and important `:host` rules overrule any style of the page. A root cannot be
 * taken off again; without work it holds a bare slot and shows the element as if it were not there.
 */

const SHEETS = {
  gone: GONE,
  line: HOSTING,
  cell: IN_A_CELL,
  row: AS_LAST_ROW,
  card: AS_CARD,
  open: BAR,
};

/** How the element itself looks: gone, a place for a line (plain, in a table cell, in a grid, in a strip), or as it is. */
export type Shape = keyof typeof SHEETS;

/** What a root of ours shows. */
export interface Face {
  readonly shape: Shape;
  readonly before?: readonly Element[];
  /** The element's own content is out of sight; find-in-page still looks into it and calls this on a match. */
  readonly veil?: () => void;
  readonly after?: readonly Element[];
}

/** Our roots in one document. */
export interface Roots {
  /** Whether `dress` may succeed; asks nothing that costs. */
  canHost(element: Element): boolean;
  /** Shows a face; nothing when the element cannot host one or already does. */
  dress(element: Element, face: Face): Undo | undefined;
  /** From now on roots show faces only while the sheet of this name lies on the document. */
  tie(name: string): void;
}

/** The elements that may host a shadow root by the DOM standard. Custom elements may want their own. */
const HOSTS = new Set(
  'article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

interface Own {
  readonly root: ShadowRoot;
  readonly slot: HTMLSlotElement;
  busy: boolean;
}

/** Makes the roots of a document. `shadowRootOf` finds those that an earlier script of ours left behind. */
export function createRoots(
  document: Document,
  shadowRootOf?: (element: Element) => ShadowRoot | null,
): Roots {
  const known = new WeakMap<Element, Own | 'foreign'>();
  const sheets = new Map<Shape, CSSStyleSheet>();
  let tie: string | undefined;

  function sheetFor(shape: Shape): CSSStyleSheet {
    let sheet = sheets.get(shape);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(tiedSheet(SHEETS[shape], tie));
      sheets.set(shape, sheet);
    }
    return sheet;
  }

  function own(element: Element): Own | 'foreign' {
    const slot = document.createElement('slot');
    slot.dataset['spamfold'] = '';
    try {
      const root = element.attachShadow({ mode: 'closed' });
      // Whatever fails later: without a slot the element would show nothing.
      root.append(slot);
      return { root, slot, busy: false };
    } catch {
      const root = shadowRootOf?.(element);
      if (!root || !isOurs(root)) return 'foreign';
      root.replaceChildren(slot);
      return { root, slot, busy: false };
    }
  }

  return {
    canHost: (element) =>
      HOSTS.has(element.localName) &&
      element.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
      !element.shadowRoot &&
      known.get(element) !== 'foreign',

    dress(element, face) {
      if (!this.canHost(element)) return undefined;
      const found = known.get(element) ?? own(element);
      known.set(element, found);
      if (found === 'foreign' || found.busy) return undefined;
      const { root, slot } = found;
      if (!isInCharge(found)) {
        known.set(element, 'foreign');
        return undefined;
      }
      const undress = () => {
        found.busy = false;
        if (!isInCharge(found)) return;
        root.replaceChildren(slot);
        root.adoptedStyleSheets = [];
      };
      try {
        found.busy = true;
        root.adoptedStyleSheets = [sheetFor(face.shape)];
        const content = face.veil ? createVeil(slot, face.veil) : slot;
        root.replaceChildren(...(face.before ?? []), content, ...(face.after ?? []));
        return undress;
      } catch {
        found.busy = false;
        root.replaceChildren(slot);
        known.set(element, 'foreign');
        return undefined;
      }
    },

    tie(name) {
      tie = name;
      for (const [shape, sheet] of sheets) sheet.replaceSync(tiedSheet(SHEETS[shape], name));
    },
  };
}

/** A script of ours that came after an update may have taken the root over while its old one is still to notice. */
function isInCharge({ root, slot }: Own): boolean {
  return slot.getRootNode() === root;
}

/** A root that an earlier script of ours left. */
function isOurs(root: ShadowRoot): boolean {
  return root.mode === 'closed' && root.querySelector('slot[data-spamfold]') !== null;
}
