/**
 * Reads the tree through the platform's own getters. A form's named fields hide its properties (`<input name="children">`
 * makes `form.children` that input), so a page could lead astray whoever reads them the plain way.
 */
interface Getters {
  baseURI: (this: Node) => string;
  parentNode: (this: Node) => Node | null;
  firstChild: (this: Node) => ChildNode | null;
  lastChild: (this: Node) => ChildNode | null;
  nextSibling: (this: Node) => ChildNode | null;
  nodeType: (this: Node) => number;
  textContent: (this: Node) => string | null;
  isConnected: (this: Node) => boolean;
  contains: (this: Node, other: Node) => boolean;
  ownerDocument: (this: Node) => Document | null;
  compareDocumentPosition: (this: Node, other: Node) => number;
  localName: (this: Element) => string;
  getAttribute: (this: Element, name: string) => string | null;
  firstElementChild: (this: Element) => Element | null;
  lastElementChild: (this: Element) => Element | null;
  nextElementSibling: (this: Element) => Element | null;
  previousElementSibling: (this: Element) => Element | null;
  childElementCount: (this: Element) => number;
  shadowRoot: (this: Element) => ShadowRoot | null;
  matches: (this: Element, selectors: string) => boolean;
  querySelector: (this: Element, selectors: string) => Element | null;
  querySelectorAll: (this: Element, selectors: string) => NodeListOf<Element>;
}

const OF_NODES = [
  'baseURI',
  'parentNode',
  'firstChild',
  'lastChild',
  'nextSibling',
  'nodeType',
  'textContent',
  'isConnected',
  'contains',
  'ownerDocument',
  'compareDocumentPosition',
] as const satisfies readonly (keyof Getters)[];
const OF_ELEMENTS = [
  'localName',
  'getAttribute',
  'firstElementChild',
  'lastElementChild',
  'nextElementSibling',
  'previousElementSibling',
  'childElementCount',
  'shadowRoot',
  'matches',
  'querySelector',
  'querySelectorAll',
] as const satisfies readonly (keyof Getters)[];

let get = {} as Getters;
let learned = false;

function accessors(node: Node, names: readonly string[]): object {
  return Object.fromEntries(
    names.map((name) => {
      for (let at = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
        const own = Object.getOwnPropertyDescriptor(at, name);
        if (own) return [name, own.get ?? own.value];
      }
      throw new TypeError(`The nodes of this document have no ${name}.`);
    }),
  );
}

/**
 * Learns the platform's getters from a document, shadow root or element; to be called before all else in this file, cheap
 * when repeated. False as long as the root holds no element to learn from.
 */
export function learnTree(root: Node): boolean {
  if (learned) return true;
  get = { ...get, ...accessors(root, OF_NODES) };
  let element: Node | null = root;
  while (element && !isElement(element)) element = firstElementChildOf(element);
  if (!element) return false;
  get = { ...get, ...accessors(element, OF_ELEMENTS) };
  learned = true;
  return true;
}

/** `Node.ELEMENT_NODE`. */
const ELEMENT = 1;
/** `Node.TEXT_NODE`. */
const TEXT = 3;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => get.nodeType.call(node) === ELEMENT;
/** The first child that is an element, of any node. */
export function firstElementChildOf(parent: Node): Element | null {
  for (let at = get.firstChild.call(parent); at; at = get.nextSibling.call(at)) if (isElement(at)) return at;
  return null;
}
/** The address relative links start from. */
export const baseOf = (node: Node): string => get.baseURI.call(node);
/** The document of a node; a document is its own. */
export const rootOf = (node: Node): Node => get.ownerDocument.call(node) ?? node;
/** Whether a node is text. */
export const isText = (node: Node): node is Text => get.nodeType.call(node) === TEXT;
/** The parent, also when it is a document or a shadow root. */
export const parentOf = (node: Node): Node | null => get.parentNode.call(node);
/** The parent when it is an element. */
export function parentElementOf(node: Node): Element | null {
  const parent = get.parentNode.call(node);
  return parent && isElement(parent) ? parent : null;
}
/** First child of any type. */
export const firstChildOf = (node: Node): ChildNode | null => get.firstChild.call(node);
/** Last child of any type. */
export const lastChildOf = (node: Node): ChildNode | null => get.lastChild.call(node);
/** Next sibling of any type. */
export const nextOf = (node: Node): ChildNode | null => get.nextSibling.call(node);
/** Whether a node is still in its document. */
export const isConnected = (node: Node): boolean => get.isConnected.call(node);
/** Whether `node` is `other` or an ancestor of it. */
export const containsNode = (node: Node, other: Node): boolean => get.contains.call(node, other);
/** Negative when `a` comes before `b` in the document. For sorting. */
export const documentOrder = (a: Node, b: Node): number =>
  a === b ? 0 : get.compareDocumentPosition.call(a, b) & 4 ? -1 : 1;
/** All text within, also that of scripts, as it stands in the source. */
export const textContentOf = (node: Node): string => get.textContent.call(node) ?? '';
/** Tag name, lower case in HTML. */
export const tagOf = (element: Element): string => get.localName.call(element);
/** Whether a tag name is that of a heading, `h1` to `h6`. */
export const isHeadingTag = (tag: string): boolean => tag.length === 2 && tag >= 'h1' && tag <= 'h6';
/** An attribute as written, or `null`. */
export const attributeOf = (element: Element, name: string): string | null =>
  get.getAttribute.call(element, name);
/** First child element. */
export const firstElementOf = (element: Element): Element | null => get.firstElementChild.call(element);
/** Last child element. */
export const lastElementOf = (element: Element): Element | null => get.lastElementChild.call(element);
/** Next sibling element. */
export const nextElementOf = (element: Element): Element | null => get.nextElementSibling.call(element);
/** Previous sibling element. */
export const previousElementOf = (element: Element): Element | null =>
  get.previousElementSibling.call(element);
/** Number of child elements. */
export const countElements = (element: Element): number => get.childElementCount.call(element);
/** The open shadow root, when there is one. */
export const shadowOf = (element: Element): ShadowRoot | null => get.shadowRoot.call(element);
/** Whether the element matches a selector list. */
export const matches = (element: Element, selectors: string): boolean => get.matches.call(element, selectors);
/** Whether a descendant matches a selector list; looks no further than the first. */
export const holds = (element: Element, selectors: string): boolean =>
  selectFirst(element, selectors) !== null;
/** The first descendant that matches a selector list; looks no further. */
export const selectFirst = (element: Element, selectors: string): Element | null =>
  get.querySelector.call(element, selectors);
/** All descendants that match a selector list, in document order. */
export const selectAll = (element: Element, selectors: string): Element[] =>
  Array.from(get.querySelectorAll.call(element, selectors));

/** The child elements in order, at most `limit`. */
export function elementsOf(parent: Element, limit = Number.POSITIVE_INFINITY): Element[] {
  const elements: Element[] = [];
  for (let at = firstElementOf(parent); at && elements.length < limit; at = nextElementOf(at))
    elements.push(at);
  return elements;
}

/**
 * The node after `node` in document order within `root`; with `over`, the one after its descendants. `null` at the end.
 * Unlike a recursion it survives any depth.
 */
export function following(node: Node, root: Node, over = false): Node | null {
  const child = over ? null : firstChildOf(node);
  if (child) return child;
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
    const next = nextOf(at);
    if (next) return next;
  }
  return null;
}

/** Whether there are so many nodes in an element, itself among them; counts no further. */
export function hasNodes(element: Element, most: number): boolean {
  let node: Node | null = element;
  for (let count = 0; node && count < most; count++) node = following(node, element);
  return node !== null;
}
