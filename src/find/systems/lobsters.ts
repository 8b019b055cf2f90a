import type { System } from '../system.ts';

/**
 * Comments of Lobsters.
 * Known from: scripts and readers made for its pages.
 */
export const lobsters: System = {
  id: 'lobsters',
  name: 'Lobsters',
  confirmed: true,
  kind: 'comments',
  containers: 'ol.comments',
  items: 'li.comments_subtree:has(> .comment .comment_text)',
  body: '.comment_text',
  author: '.byline a[href^="/~"], .byline a[href^="/u/"]',
  date: '.byline time, .byline [title]',
  replies: 'ol.comments',
  controls: '.byline, .comment_folder_button, .voters',
};
