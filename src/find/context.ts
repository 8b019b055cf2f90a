import { ARTICLE_LIMIT, type PageContext } from '../score/item.ts';
import { hostOf } from './address.ts';
import { dateIn } from './date.ts';
import { textOf } from './text.ts';
import { attributeOf, learnTree, selectAll } from './tree.ts';

/** Shortest paragraph that counts as a part of an article, in characters. */
const PARAGRAPH = 40;
const PUBLISHED =
  'meta[property="article:published_time"], meta[name="date"], meta[itemprop="datePublished"], article time[datetime], time[itemprop="datePublished"]';

function published(root: Element): number | undefined {
  for (const element of selectAll(root, PUBLISHED).slice(0, 3)) {
    const stated = attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? '';
    const time = Date.parse(stated);
    if (!Number.isNaN(time)) return time;
    const date = dateIn(stated);
    if (typeof date === 'number') return date;
  }
  return undefined;
}

/** The words of the longer paragraphs, which are the article's on all but a few pages; else the page's own. */
function article(root: Element): string {
  let words = '';
  for (const paragraph of selectAll(root, 'h1, article p, main p, p')) {
    const text = textOf(paragraph, ARTICLE_LIMIT - words.length);
    if (text.length >= PARAGRAPH) words += `${text} `;
    if (words.length >= ARTICLE_LIMIT) break;
  }
  return words.trim().slice(0, ARTICLE_LIMIT);
}

/** Reads what scoring may know of a page: title, article, host, language, date. Asks for no layout. */
export function readContext(document: Document): PageContext {
  const host = hostOf(document.URL);
  const root = document.documentElement;
  if (!root) return { title: '', article: '', host };
  learnTree(root);
  const lang = attributeOf(root, 'lang')?.trim().toLowerCase().split(/[-_]/)[0];
  const date = published(root);
  const title = selectAll(root, 'title')[0];
  return {
    title: title ? textOf(title, 500) : '',
    article: article(root),
    host,
    ...(lang && /^[a-z]{2,3}$/.test(lang) && { lang }),
    ...(date !== undefined && { published: date }),
  };
}
