import { following, isElement, isText, tagOf } from './tree.ts';

/** Elements whose text a reader never sees as the page's words. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'select',
  'textarea',
]);

/** The words of a node, white space collapsed, at most about `limit` characters; reads no further than it must. */
export function textOf(root: Node, limit: number): string {
  if (isText(root))
    return root.data
      .slice(0, limit * 2)
      .replace(/\s+/g, ' ')
      .trim();
  let words = '';
  let node: Node | null = root;
  while (node && words.length < limit) {
    let over = false;
    if (isText(node)) words += node.data.slice(0, limit * 2).replace(/\s+/g, ' ');
    else if (isElement(node)) over = UNSEEN.has(tagOf(node));
    node = following(node, root, over);
  }
  return words.replace(/\s+/g, ' ').trim();
}
