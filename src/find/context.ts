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
  tagOf,
} from './tree.ts';

/** Shortest paragraph that counts as a part of an article, in characters. */
const PARAGRAPH = 40;
const PUBLISHED =
  'meta[property="article:published_time"], meta[name="date"], meta[itemprop="datePublished"], article time[datetime], time[itemprop="datePublished"]';

/** The day of the web's first page: what is said to be older nobody could answer then, or the server knows no date. */
const FIRST_PAGE = Date.UTC(1991, 7, 6);

function published(root: Element): number | undefined {
  for (const element of selectAll(root, PUBLISHED).slice(0, 3)) {
    const stated = attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? '';
    const date = momentIn(stated);
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
const NO_ARTICLE = new Set(['nav', 'form', 'footer', 'aside', 'button', 'iframe']);

/** The words of the longer paragraphs, which are the article's on all but a few pages; else the page's own. */
function article(root: Element, blocks: readonly Element[]): string {
  let words = '';
  for (const paragraph of selectAll(root, 'h1, p')) {
    if (words.length >= ARTICLE_LIMIT) break;
    if (blocks.some((block) => containsNode(block, paragraph))) continue;
    const text = textOf(paragraph, ARTICLE_LIMIT - words.length);
    if (text.length >= PARAGRAPH) words += `${text} `;
  }
  if (words.length < ARTICLE) words = wordsOutside(root, new Set(blocks));
  return words.trim().slice(0, ARTICLE_LIMIT);
}

/** All words of a page but those of its blocks and of what is never an article. */
function wordsOutside(root: Element, blocks: ReadonlySet<Node>): string {
  let words = '';
  let node: Node | null = root;
  while (node && words.length < ARTICLE_LIMIT) {
    const over =
      isElement(node) && (blocks.has(node) || NO_ARTICLE.has(tagOf(node)) || UNSEEN.has(tagOf(node)));
    if (isText(node)) words += `${node.data.slice(0, ARTICLE_LIMIT)} `;
    node = following(node, root, over);
  }
  return words.replace(/\s+/g, ' ');
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
  const date = published(root);
  const from = hostOf(document.URL);
  // Links of a page that lies elsewhere than it says lead to where it lies.
  const alias = aliasOf(root, host) ?? (from === '' || from === host ? undefined : from);
  const title = selectAll(root, 'title')[0];
  return {
    title: title ? textOf(title, 500) : '',
    article: article(root, blocks),
    host,
    ...(alias !== undefined && { alias }),
    ...(lang && /^[a-z]{2,3}$/.test(lang) && { lang }),
    ...(date !== undefined && { published: date }),
  };
}
