import { ARTICLE_LIMIT, type PageContext } from '../score/item.ts';
import { hostOf } from './address.ts';
import { momentIn } from './date.ts';
import { siteOf } from './own-site.ts';
import { textOf, UNSEEN } from './text.ts';
import {
  attributeOf,
  containsNode,
  following,
  isElement,
  isText,
  learnTree,
  selectAll,
  selectFirst,
  tagOf,
} from './tree.ts';

/** Shortest paragraph that counts as a part of an article, in characters. */
const PARAGRAPH = 40;
const PUBLISHED =
  'meta[property="article:published_time"], meta[name="date"], meta[itemprop="datePublished"]';
const DATED = 'article time[datetime], time[itemprop="datePublished"]';

/** The day of the web's first page: what is said to be older nobody could answer then, or the server knows no date. */
const FIRST_PAGE = Date.UTC(1991, 7, 6);

/** When the page says it was published. Comments may be marked up as articles, too: their dates do not count. */
function published(root: Element, blocks: readonly Element[]): number | undefined {
  const marked = selectFirst(root, DATED);
  const stated = selectAll(root, PUBLISHED).slice(0, 3);
  if (marked && !blocks.some((block) => containsNode(block, marked))) stated.push(marked);
  for (const element of stated) {
    const date = momentIn(attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? '');
    if (date !== undefined && date >= FIRST_PAGE) return date;
  }
  return undefined;
}

const CANONICAL = 'link[rel="canonical"], meta[property="og:url"]';

/** The host that the page names as its own, when it is another than the one it came from. */
function aliasOf(root: Element, host: string): string | undefined {
  for (const element of selectAll(root, CANONICAL).slice(0, 2)) {
    const named = hostOf(attributeOf(element, 'href') ?? attributeOf(element, 'content') ?? '');
    if (named !== '') return named === host ? undefined : named;
  }
  return undefined;
}

/** Least length of an article that is told from the page by its paragraphs, in characters. */
const ARTICLE = 300;
const PARAGRAPHS = 'h1, p';
const NO_ARTICLE = new Set([...UNSEEN, 'nav', 'form', 'footer', 'aside', 'button', 'iframe']);
/** Most nodes outside of blocks among which an article is looked for. */
const NODES = 20_000;

/** The words of the longer paragraphs, which are the article's on all but a few pages; else the page's own. */
function article(root: Element, blocks: ReadonlySet<Element>): string {
  let words = '';
  let last: Element | undefined;
  for (const element of selectAll(root, PARAGRAPHS)) {
    if ((last && containsNode(last, element)) || isWithin(element, blocks)) continue;
    last = element;
    const text = textOf(element, ARTICLE_LIMIT - words.length);
    if (text.length >= PARAGRAPH) words += `${text} `;
    if (words.length >= ARTICLE_LIMIT) break;
  }
  if (words.length < ARTICLE) words = wordsOutside(root, blocks);
  return words.trim().slice(0, ARTICLE_LIMIT);
}

function isWithin(element: Element, blocks: Iterable<Element>): boolean {
  for (const block of blocks) if (containsNode(block, element)) return true;
  return false;
}

/** All words of a page but those of its blocks and of what is never an article. */
function wordsOutside(root: Element, blocks: ReadonlySet<Node>): string {
  let words = '';
  for (const node of outside(blocks, root)) {
    if (isText(node)) words += `${node.data.slice(0, ARTICLE_LIMIT)} `;
    if (words.length >= ARTICLE_LIMIT) break;
  }
  return words.replace(/\s+/g, ' ');
}

/** The nodes of a page in document order, without its blocks and what stands in elements that are no article's. */
function* outside(blocks: ReadonlySet<Node>, root: Element): Iterable<Node> {
  let node: Node | null = root;
  for (let count = 0; node && count < NODES; count++) {
    const isBlock = blocks.has(node);
    if (!isBlock) yield node;
    node = following(node, root, isBlock || (isElement(node) && NO_ARTICLE.has(tagOf(node))));
  }
}

/**
 * Reads what scoring may know of a page: title, article, host, language, date. Asks for no layout. The words of `blocks`,
 * the containers of what was found, are not the article's.
 */
export function readContext(document: Document, blocks: readonly Element[]): PageContext {
  const root = document.documentElement;
  if (!root) return { title: '', article: '', host: hostOf(document.URL) };
  learnTree(root);
  const host = siteOf(document);
  const lang = attributeOf(root, 'lang')?.trim().toLowerCase().split(/[-_]/)[0];
  const date = published(root, blocks);
  const from = hostOf(document.URL);
  // Links of a page that lies elsewhere than it says lead to where it lies.
  const alias = aliasOf(root, host) ?? (from === '' || from === host ? undefined : from);
  const title = selectFirst(root, 'title');
  return {
    title: title ? textOf(title, 500) : '',
    article: article(root, new Set(blocks)),
    host,
    ...(alias !== undefined && { alias }),
    ...(lang && /^[a-z]{2,3}$/.test(lang) && { lang }),
    ...(date !== undefined && { published: date }),
  };
}
