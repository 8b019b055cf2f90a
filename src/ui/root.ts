import type { Words } from './words.ts';

/** The element a page of ours is rendered into, once the document says its title, language and direction. */
export function rootOf(document: Document, words: Words, title: string): HTMLElement {
  document.title = title;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  return root;
}
