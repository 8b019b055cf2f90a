import {
  firstElementChildOf,
  firstElementOf,
  isElement,
  isText,
  lastChildOf,
  learnTree,
  nextElementOf,
  parentOf,
} from '../find/tree.ts';
import { edgeOf } from './edge.ts';
import { changedNodes, OBSERVED, type Watcher } from './watch.ts';

/** Watches a document to which a parser appends. */
export interface ArrivingWatch {
  /** Everything was read up to the elements that are open now, outermost first: from here on a change there is news. */
  passed(open: readonly Element[]): void;
  stop(): void;
}

/**
 * Tells in the microtask after it that a parser has appended to a document, and what scripts changed where it was read.
 * What the parser appends is read in its order, so it is not asked what that was: one who watches the whole document is
 * told of each node, which on a long page takes longer than to read it. Elements that are open are watched for new
 * children alone, and each that was read to its end with all within.
 */
export function watchArriving(document: Document, { report, ignores }: Watcher): ArrivingWatch {
  const window = document.defaultView;
  if (!window) return { passed: () => undefined, stop: () => undefined };
  let growing = new Set<Node>();
  /** Up to which child what is within an element that was open is watched. */
  let watched = new WeakMap<Element, Element>();
  // A parser appends; what is inserted before something comes from a script, and where reading may have been already.
  const isInserted = ({ nextSibling, addedNodes }: MutationRecord): boolean =>
    nextSibling !== null && learnTree(document) && [...addedNodes].some(isElement);
  const isNews = (record: MutationRecord): boolean => !growing.has(record.target) || isInserted(record);
  const observer = new window.MutationObserver((records) =>
    report(changedNodes(records.filter(isNews), ignores)),
  );

  const watchGrowing = (open: readonly Element[]): void => {
    growing = new Set<Node>([document, ...open]);
    for (const node of growing) observer.observe(node, { childList: true });
    for (const element of open) {
      const last = lastChildOf(element);
      // A parser that has come to the middle of a text goes on with it.
      if (!last || !isText(last)) continue;
      growing.add(last);
      observer.observe(last, { characterData: true });
    }
  };
  const watchWithin = (element: Element, end: Element): void => {
    const last = watched.get(element);
    const known = last && parentOf(last) === element ? last : undefined;
    let next = known ? nextElementOf(known) : firstElementOf(element);
    for (; next && next !== end; next = nextElementOf(next)) {
      observer.observe(next, OBSERVED);
      watched.set(element, next);
    }
  };

  watchGrowing(learnTree(document) ? edgeOf(firstElementChildOf(document)) : []);
  return {
    passed(open) {
      for (const [depth, inner] of open.slice(1).entries()) watchWithin(open[depth] as Element, inner);
      watchGrowing(open);
    },
    stop() {
      observer.disconnect();
      growing = new Set();
      watched = new WeakMap();
    },
  };
}
