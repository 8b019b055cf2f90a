import { isElement, parentElementOf, tagOf } from './tree.ts';

/** How many elements up another one of the set is looked for. */
const CLIMB_LIMIT = 100;

/**
 * The elements that stand in no other of them. The page's body is none once it was read: what comes into it is
 * named by itself, and to read all of it for a word that changed costs more than anything else.
 */
export function outermost(elements: ReadonlySet<Element>, wasRead: (element: Element) => boolean): Element[] {
  return [...elements].filter((element) => {
    if (isBody(element) && wasRead(element)) return false;
    let at = parentElementOf(element);
    for (let step = 0; at && step < CLIMB_LIMIT; step++, at = parentElementOf(at))
      if (elements.has(at) && !(isBody(at) && wasRead(at))) return false;
    return true;
  });
}

/** The page's own body, or all of it. */
export const isBody = (element: Element): boolean => /^(?:body|html)$/.test(tagOf(element));

const MUTE = /^(?:script|style|link|meta|noscript|template|title|base)$/;

/** Whether a node that came or changed says nothing to a reader and holds nothing that does. */
export const isMute = (node: Node): boolean => isElement(node) && MUTE.test(tagOf(node));
