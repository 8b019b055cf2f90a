import { hostOf, registrable } from './address.ts';
import {
  attributeOf,
  baseOf,
  countElements,
  elementsOf,
  firstElementChildOf,
  nextElementOf,
  rootOf,
  tagOf,
} from './tree.ts';

/** Hosts under which nobody publishes: files, and servers of one's own machine. */
const NOWHERE = /^(?:|localhost|[\d.]+|\[.*)$/;

/** Elements of a document's head that are looked at, at most. */
const HEAD_LIMIT = 400;

function headOf(root: Node): Element | undefined {
  const html = firstElementChildOf(rootOf(root));
  for (let at = html && firstElementChildOf(html); at; at = nextElementOf(at))
    if (tagOf(at) === 'head') return at;
  return undefined;
}

/** The address that an element of the head says is the page's own. */
function stated(element: Element): string | null {
  const tag = tagOf(element);
  if (tag === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
    return attributeOf(element, 'href');
  return tag === 'meta' && attributeOf(element, 'property') === 'og:url'
    ? attributeOf(element, 'content')
    : null;
}

/** The address that a document names as its own; empty when it names none. */
function namedBy(head: Element | undefined): string {
  const elements = head ? elementsOf(head, HEAD_LIMIT) : [];
  return elements.map(stated).find((address) => address && hostOf(address)) ?? '';
}

/** The host whose page a document is: that of its address, or, for one on no public host, the one it names itself. */
export function siteOf(document: Document): string {
  const host = hostOf(document.URL);
  return NOWHERE.test(host) ? hostOf(namedBy(headOf(document))) || host : host;
}

/** Where a page stands. */
export interface SiteOfPage {
  /** Address that relative links start from. */
  readonly base: string;
  /** The page's own registrable domains. */
  readonly domains: readonly string[];
}

/**
 * What a document says of itself: where relative links start from, and whose links are no links to outside. Beside the
 * domain of its address that is the one it names as its own (`canonical`, `og:url`): a saved, mirrored or proxied page
 * stands elsewhere. A page that lies here only makes links to that domain count as its own.
 */
export class OwnSite {
  #named = '';
  /** Elements of the head when it was last looked at. */
  #seen = -1;
  #page: SiteOfPage = { base: '', domains: [] };

  /** The same object as long as nothing changed. */
  pageOf(root: Node): SiteOfPage {
    const base = baseOf(root);
    if (!this.#look(root) && base === this.#page.base) return this.#page;
    const domain = registrable(hostOf(base));
    this.#page = { base, domains: this.#named ? [domain, this.#named] : [domain] };
    return this.#page;
  }

  /** Looks through the head when it changed; whether it did. */
  #look(root: Node): boolean {
    const head = headOf(root);
    const count = head ? countElements(head) : 0;
    if (!head || count === this.#seen) return false;
    this.#seen = count;
    this.#named = registrable(hostOf(namedBy(head)));
    return true;
  }
}
