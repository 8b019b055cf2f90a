import { headingKind } from './heading.ts';
import { textOf } from './text.ts';
import { isElement, matches, parentElementOf, selectAll, tagOf } from './tree.ts';

/** Pieces of class and id by which nearly all blocks that come in a page's HTML are named. */
const NAMES = [
  'omment', // comment, Comments, kommentar is below
  'omentar',
  'ommentar',
  'reacti',
  'repl',
  'elated',
  'ecommend',
  'taboola',
  'trc_',
  'utbrain',
  'OUTBRAIN',
  'evcontent',
  'zergnet',
  'disqus',
];
/** Elements in or around which a block may stand. */
const ANCHORS = [
  ...NAMES.flatMap((piece) => [`[class*="${piece}"]`, `[id*="${piece}"]`]),
  'textarea',
  '[itemtype*="Comment"]',
  '[role="comment"]',
  '[role="feed"]',
].join();
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** Longest text of a heading that announces a block, in characters. */
const LONGEST = 120;

const announces = (heading: Element): boolean => headingKind(textOf(heading, LONGEST)) !== undefined;

/** Whether an element, or one in it, has a name or a heading that blocks have. */
function holdsAnchor(element: Element): boolean {
  if (matches(element, ANCHORS) || selectAll(element, ANCHORS).length > 0) return true;
  if (/^h[1-6]$/.test(tagOf(element)) && announces(element)) return true;
  return selectAll(element, HEADINGS).some(announces);
}

/** See `Finder.expects`. Remembers what is expected: what comes later may belong to it. */
export class Expectation {
  #met = false;

  met(changed: Iterable<Node>): boolean {
    if (this.#met) return true;
    for (const node of changed) {
      // A parser adds to an open element: its own name says what is to come.
      const element = isElement(node) ? node : parentElementOf(node);
      if (element && holdsAnchor(element)) {
        this.#met = true;
        return true;
      }
    }
    return false;
  }
}
