import type { System } from '../system.ts';

/**
 * Comments of Cusdis, inside a srcdoc frame; in the page itself in old versions.
 * Known from: source of its widget.
 */
export const cusdis: System = {
  id: 'cusdis',
  name: 'Cusdis',
  confirmed: true,
  kind: 'comments',
  containers: '#cusdis_thread, #root, .cusdis-comments',
  items: 'div:has(> .cusdis-comment-content), div:has(> .my-4 > .cusdis-comment-content), .cusdis-padding',
  body: '.cusdis-comment-content',
  author: '.cusdis-comment-nickname',
  date: '.cusdis-comment-date',
  replies: '.cusdis-padding .cusdis-padding',
  controls: '.cusdis-link-btn, .cusdis-mod',
  staff: '.cusdis-mod',
  frames: '#cusdis_thread iframe',
};
