import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { TruthRow, UnjudgedRow } from './truth.ts';

/** An element that is annotated as an item. */
export interface TrueItem {
  readonly row: TruthRow;
  readonly element: Element;
}

/** A saved page with its annotations resolved. */
export interface AnnotatedPage {
  readonly document: Document;
  /** Every annotated item, in the order of the annotations. */
  readonly items: readonly TrueItem[];
  /** Places of which nothing is known: what is found there is neither right nor wrong. */
  readonly unjudged: readonly Element[];
  /** Whose page it is: the host that it names as its own, else what its file is named after. Pages of one site share it. */
  readonly site: string;
  /** Lets go of the page. */
  close(): void;
}

/** The elements that match, in document order; none where the selector is none. */
export function select(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

const ADDRESS = 'link[rel="canonical"], meta[property="og:url"]';

function siteOf(document: Document, page: string): string {
  for (const element of select(document, ADDRESS)) {
    const address = element.getAttribute('href') ?? element.getAttribute('content') ?? '';
    const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1];
    if (host) return host.toLowerCase();
  }
  const [collection = '', rest = ''] = page.split(/__(.*)/s);
  return /(?:[a-z0-9-]+\.)+[a-z]{2,}/i.exec(rest)?.[0].toLowerCase() ?? collection;
}

/** Opens a saved page as browsers parse it, scripts not run. */
export function openPage(
  file: string,
  page: string,
  rows: readonly TruthRow[],
  places: readonly UnjudgedRow[],
): AnnotatedPage {
  const { window } = new JSDOM(readFileSync(file, 'utf8'), {
    url: 'https://page.example/article',
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;
  const items = rows.flatMap((row) =>
    row.item_selector ? select(document, row.item_selector).map((element) => ({ row, element })) : [],
  );
  // A notice of a link from elsewhere stands among the comments; most annotations pass over it.
  const unjudged = [...places.map(({ selector }) => selector), '.pingback', '.trackback'].flatMap(
    (selector) => select(document, selector),
  );
  return { document, items, unjudged, site: siteOf(document, page), close: () => window.close() };
}

const words = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, '');

/**
 * Whether what was found is an annotated item: one of its top nodes is the annotated element, or one of the two wraps the
 * other and nothing else but what has no words.
 */
export function isSame(nodes: readonly Node[], truth: Element): boolean {
  return nodes.some(
    (node) =>
      node === truth || ((node.contains(truth) || truth.contains(node)) && words(node) === words(truth)),
  );
}

/** Whether one of these nodes is in, or around, one of the places. */
export function overlaps(nodes: readonly Node[], places: readonly Element[]): boolean {
  return places.some((place) => nodes.some((node) => place.contains(node) || node.contains(place)));
}
