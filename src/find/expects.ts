import { headingKind } from './heading.ts';
import { textOf } from './text.ts';
import { holds, isElement, isHeadingTag, matches, parentElementOf, selectAll, tagOf } from './tree.ts';

/**
 * Names of nearly all blocks that come in a page's HTML; few, as the browser asks every new element for each of them. What
 * is named otherwise has a heading or is found a moment later.
 */
const ANCHORS = [
  '[class*="omment"]',
  '[id*="omment"]',
  '[class*="elated"]',
  '[id*="elated"]',
  '[id*="aboola"]',
  '[id*="utbrain"]',
  'textarea',
].join();
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** Longest text of a heading that announces a block, in characters. */
const LONGEST = 120;

const announces = (heading: Element): boolean => headingKind(textOf(heading, LONGEST)) !== undefined;

/** Whether an element, or one in it, has a name or a heading that blocks have. */
function holdsAnchor(element: Element): boolean {
  if (matches(element, ANCHORS) || holds(element, ANCHORS)) return true;
  if (isHeadingTag(tagOf(element)) && announces(element)) return true;
  return selectAll(element, HEADINGS).some(announces);
}

/** Whether any of these nodes has a name or a heading that blocks have, or stands where `isKnown` says there is one. */
export function expectsBlock(changed: Iterable<Node>, isKnown: (element: Element) => boolean): boolean {
  for (const node of changed) {
    const element = isElement(node) ? node : parentElementOf(node);
    if (element && (isKnown(element) || holdsAnchor(element))) return true;
  }
  return false;
}
