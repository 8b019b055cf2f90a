import { ARTICLE_LIMIT, type PageContext } from '../score/item.ts';

const ARTICLES = '[itemprop="articleBody"], article, main, [role="main"]';
const NO_ARTICLE = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'NAV',
  'FORM',
  'FOOTER',
  'IFRAME',
  'SVG',
  'BUTTON',
]);
const PUBLISHED = 'meta[property="article:published_time"], meta[itemprop="datePublished"]';

/** The page context of a document, read when it is first asked for. */
export interface Article {
  context(): PageContext;
  /** Reads again; whether what was judged with the old context must be judged again. */
  reread(): boolean;
}

/** Keeps the page context of a document. `blocks` are the containers known by then, whose words are not the article's. */
export function keepArticle(document: Document, blocks: () => readonly Element[]): Article {
  const read = () => readContext(document, document.location?.hostname ?? '', blocks());
  let known: PageContext | undefined;
  return {
    context() {
      known ??= read();
      return known;
    },
    reread() {
      if (!known) return false;
      const before = known;
      const now = read();
      if (!changedMuch(before, now)) return false;
      known = now;
      return true;
    },
  };
}

/** Reads what scoring may know of the page: the words outside the given containers of blocks. */
export function readContext(document: Document, host: string, blocks: readonly Element[]): PageContext {
  const lang = document.documentElement?.lang.split('-')[0]?.toLowerCase();
  const stated = document.querySelector<HTMLMetaElement>(PUBLISHED)?.content;
  const published = stated ? Date.parse(stated) : Number.NaN;
  return {
    title: document.title,
    article: readArticle(document, blocks),
    host,
    ...(lang && { lang }),
    ...(Number.isFinite(published) && { published }),
  };
}

/** Whether the article is so different by now that what was judged beside it must be judged again. */
export function changedMuch(before: PageContext, now: PageContext): boolean {
  const [short, long] = [before.article.length, now.article.length].sort((a, b) => a - b) as [number, number];
  return long > 400 && short < long / 2;
}

function readArticle(document: Document, blocks: readonly Element[]): string {
  const skipped = new Set<Node>(blocks);
  const places = [...document.querySelectorAll(ARTICLES)].filter((place) => !insideAny(place, skipped));
  const texts = places.slice(0, 4).map((place) => textOf(place, skipped));
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  // Pages without such marks, and those that mark something small only, are read whole.
  return longest.length > 600 || !document.body ? longest : textOf(document.body, skipped);
}

function insideAny(place: Element, skipped: ReadonlySet<Node>): boolean {
  for (let at: Element | null = place; at; at = at.parentElement) if (skipped.has(at)) return true;
  return false;
}

/** Text below an element in document order, cut at the limit. */
function textOf(element: Element, skipped: ReadonlySet<Node>): string {
  let text = '';
  let node = nextNode(element, element, true);
  while (node && text.length < ARTICLE_LIMIT) {
    const enter = node.nodeType === 1 && !skipped.has(node) && !NO_ARTICLE.has(node.nodeName.toUpperCase());
    if (enter) text += ' ';
    else if (node.nodeType === 3) text += (node as Text).data;
    node = nextNode(node, element, enter);
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, ARTICLE_LIMIT);
}

/** The node after this one below `top`, its own inside only when asked. Pages nest too deep for calls in calls. */
function nextNode(node: Node, top: Node, enter: boolean): Node | null {
  if (enter && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
