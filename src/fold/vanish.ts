import { collapse, type Hider } from './hide.ts';
import type { Painter, Undo } from './paint.ts';
import { hasBareText, isPart, PASSABLE } from './parts.ts';
import type { Roots } from './roots.ts';

/** Hides whole elements: by a shadow root where one can stand, else by style. */
export interface Vanisher {
  /** `onFound` is called when find-in-page has a match in the element. */
  vanish(element: Element, onFound: () => void): Undo;
  /** The reader is about to search the page, or is back: style hides from the search too, so roots help out. */
  searching(now: boolean): void;
}

/** Elements that are made searchable at most; more would hold up the key that opens the search. */
const SEARCHED = 400;

interface Styled {
  readonly onFound: () => void;
  undo: Undo;
}

/** Makes the vanisher of a document. */
export function createVanisher(roots: Roots, hider: Hider, painter: Painter): Vanisher {
  const styled = new Map<Element, Styled>();

  /** Hides what is in the element, piece by piece, where search finds it; the element itself takes no room. */
  function open(element: Element, onFound: () => void): Undo {
    const dressed = roots.dress(element, { shape: 'gone', veil: onFound });
    if (dressed) return dressed;
    if (!PASSABLE.test(element.localName) || hasBareText(element)) return hider.hide(element);
    const undos = [
      collapse(element, painter),
      ...[...element.children].filter(isPart).map((child) => open(child as Element, onFound)),
    ];
    return () => {
      for (const undo of undos) undo();
    };
  }

  return {
    vanish(element, onFound) {
      const dressed = roots.dress(element, { shape: 'gone', veil: onFound });
      if (dressed) return dressed;
      const one: Styled = { onFound, undo: hider.hide(element) };
      styled.set(element, one);
      return () => {
        styled.delete(element);
        one.undo();
      };
    },
    searching(now) {
      for (const [element, one] of [...styled].slice(0, SEARCHED)) {
        one.undo();
        one.undo = now ? open(element, one.onFound) : hider.hide(element);
      }
    },
  };
}
