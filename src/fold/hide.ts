import { createQueue } from './laid-out.ts';
import { AWAY, BOXLESS, COLLAPSED, SIZELESS } from './looks.ts';
import type { Painter, Undo } from './paint.ts';
import { whileTied } from './tie.ts';

/** Takes away an element's own box, or its size, but leaves to what is in it how it looks. */
export function collapse(element: Element, painter: Painter): Undo {
  return painter.paint(element, canAnimateDisplay(element) ? BOXLESS : SIZELESS);
}

/** Hides elements, and makes sure before the next frame is painted that the page's own style allows it. */
export interface Hider {
  hide(element: Element): Undo;
  /** Empties a text that stands bare in an element that can host no root: the last resort. */
  blank(text: Text): Undo;
  /** Whether we changed the node itself: a style attribute of ours, an emptied text. */
  owns(node: Node): boolean;
  /** From now on style attributes of ours hide only while the sheet of this name lies on the document. */
  tie(name: string): void;
}

/** Makes a hider for a document. */
export function createHider(document: Document, painter: Painter): Hider {
  const marked = new WeakSet<Node>();
  const overruled = new Map<Element, string>();
  let away = 'none';
  const unverified = createQueue<Hidden>(document, verify);

  function verify(batch: readonly Hidden[]): void {
    // All are looked at before the first is hidden harder: what is written makes the browser compute styles anew.
    const seen = batch.filter(({ element }) => element.isConnected && !isOutOfSight(element));
    for (const hidden of seen) {
      hidden.undo();
      hidden.undo = hidden.harder.shift()?.() ?? hidden.undo;
      if (hidden.harder.length > 0) unverified.add(hidden);
    }
  }

  /** The last resort, where a page's `!important` beats animations and no shadow root can stand: a style attribute. */
  function overrule(element: Element): Undo {
    if (!('style' in element)) return () => {};
    const before = element.getAttribute('style');
    const { style } = element as HTMLElement;
    marked.add(element);
    insistOn(element);
    return () => {
      marked.delete(element);
      const ours = element.getAttribute('style') === overruled.get(element);
      overruled.delete(element);
      if (!ours) style.removeProperty('display');
      else if (before === null) element.removeAttribute('style');
      else element.setAttribute('style', before);
    };
  }

  function insistOn(element: Element): void {
    (element as HTMLElement).style.setProperty('display', away, 'important');
    overruled.set(element, element.getAttribute('style') ?? '');
  }

  return {
    hide(element) {
      const insist = () => overrule(element);
      const display = canAnimateDisplay(element);
      const hidden: Hidden = {
        element,
        undo: painter.paint(element, display ? AWAY : COLLAPSED),
        harder: display ? [() => painter.paint(element, COLLAPSED), insist] : [insist],
      };
      unverified.add(hidden);
      return () => {
        unverified.delete(hidden);
        hidden.undo();
      };
    },
    blank(text) {
      const { data } = text;
      marked.add(text);
      text.data = '';
      return () => {
        if (text.data === '') text.data = data;
        // Observers hear of this change in a microtask that is already queued.
        queueMicrotask(() => marked.delete(text));
      };
    },
    owns: (node) => marked.has(node),
    tie(name) {
      away = whileTied(name, 'none', 'revert-layer');
      for (const element of overruled.keys()) insistOn(element);
    },
  };
}

/** One hidden element: how to show it, and what to try when the page's style defeats that. */
interface Hidden {
  readonly element: Element;
  undo: Undo;
  readonly harder: (() => Undo)[];
}

let animatesDisplay: boolean | undefined;

function canAnimateDisplay(element: Element): boolean {
  if (animatesDisplay === undefined) {
    const probe = new KeyframeEffect(element, [AWAY, AWAY], 1);
    animatesDisplay = probe.getKeyframes().every((frame) => 'display' in frame);
  }
  return animatesDisplay;
}

/** Asks for computed style only, never for layout. */
function isOutOfSight(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none') return true;
  return (
    style.position === 'absolute' && style.contentVisibility === 'hidden' && style.visibility === 'hidden'
  );
}
