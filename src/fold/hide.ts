/**
 * Taking an element out of sight, of the tab order and of the accessibility tree without touching the document: a
 * paused animation changes computed styles only, so neither a framework, nor an observer, nor the markup shows it.
 */

/** Gives back what was done. May be called once. */
export type Undo = () => void;

type Styles = Readonly<Record<string, string>>;

/** Does it all where `display` can be animated (Chromium). */
const AWAY: Styles = { display: 'none' };

/** Where it cannot (Firefox), or where the page insists on a `display`. */
const COLLAPSED: Styles = {
  position: 'absolute',
  contentVisibility: 'hidden',
  visibility: 'hidden',
  width: '0',
  height: '0',
  overflow: 'clip',
  // List items keep counting while they have a box.
  counterIncrement: 'list-item 0',
};

/** Sets styles over all but the page's `!important` ones. */
export function paint(element: Element, styles: Styles): Undo {
  const animation = element.animate([styles, styles], { duration: 1, fill: 'both' });
  animation.pause();
  return () => animation.cancel();
}

/** Takes away an element's own box, or its size, but leaves to what is in it how it looks. */
export function collapse(element: Element): Undo {
  const { contentVisibility: _, ...size } = COLLAPSED;
  return paint(element, canAnimateDisplay(element) ? { display: 'contents' } : size);
}

/** Hides elements, and makes sure before the next frame is painted that the page's own style allows it. */
export interface Hider {
  hide(element: Element): Undo;
  /** Empties a text that stands bare in an element that can host no root: the last resort. */
  blank(text: Text): Undo;
  /** Whether we changed the node itself: a style attribute of ours, an emptied text. */
  owns(node: Node): boolean;
}

/** Makes a hider for a document. */
export function createHider(document: Document): Hider {
  const marked = new WeakSet<Node>();
  let unverified = new Map<Element, Hidden>();

  function verify(): void {
    const batch = unverified;
    unverified = new Map();
    for (const [element, hidden] of batch) {
      if (!element.isConnected || isOutOfSight(element)) continue;
      hidden.undo();
      hidden.undo = hidden.harder.shift()?.() ?? hidden.undo;
      if (hidden.harder.length > 0) later(element, hidden);
    }
  }

  function later(element: Element, hidden: Hidden): void {
    if (unverified.size === 0) document.defaultView?.requestAnimationFrame(verify);
    unverified.set(element, hidden);
  }

  return {
    hide(element) {
      const insist = () => overrule(element, marked);
      const away = canAnimateDisplay(element);
      const hidden: Hidden = {
        undo: paint(element, away ? AWAY : COLLAPSED),
        harder: away ? [() => paint(element, COLLAPSED), insist] : [insist],
      };
      later(element, hidden);
      return () => {
        unverified.delete(element);
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
  };
}

/** One hidden element: how to show it, and what to try when the page's style defeats that. */
interface Hidden {
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

/** The last resort, where a page's `!important` beats animations and no shadow root can stand: a style attribute. */
function overrule(element: Element, marked: WeakSet<Node>): Undo {
  if (!('style' in element)) return () => {};
  const before = element.getAttribute('style');
  const { style } = element as HTMLElement;
  marked.add(element);
  style.setProperty('display', 'none', 'important');
  const written = element.getAttribute('style');
  return () => {
    marked.delete(element);
    if (element.getAttribute('style') !== written) style.removeProperty('display');
    else if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
  };
}
