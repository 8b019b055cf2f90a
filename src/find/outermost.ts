import { isElement, parentElementOf, tagOf } from './tree.ts';

/** How many elements up another one of the set is looked for. */
const CLIMB_LIMIT = 100;

/** The elements that were not read yet and stand in no other of them. */
export function outermost(elements: ReadonlySet<Element>, wasRead: (element: Element) => boolean): Element[] {
  return [...elements].filter((element) => {
    if (wasRead(element)) return false;
    let at = parentElementOf(element);
    for (let step = 0; at && step < CLIMB_LIMIT && !wasRead(at); step++, at = parentElementOf(at))
      if (elements.has(at)) return false;
    return true;
  });
}

const MUTE = /^(?:script|style|link|meta|noscript|template|title|base)$/;

/** Whether a node that came or changed says nothing to a reader and holds nothing that does. */
export const isMute = (node: Node): boolean => isElement(node) && MUTE.test(tagOf(node));
