import type { System } from '../system.ts';

/**
 * Comments of Isso, in the page itself.
 * Known from: its template.
 */
export const isso: System = {
  id: 'isso',
  name: 'Isso',
  confirmed: true,
  kind: 'comments',
  containers: '#isso-thread, #isso-root',
  items: '.isso-comment',
  body: '.isso-text',
  author: '.isso-author',
  date: '.isso-permalink time, .isso-permalink',
  replies: '.isso-follow-up',
  controls:
    '.isso-comment-footer, .isso-collapse, .isso-note, .isso-spacer, .isso-page-author-suffix, .isso-postbox',
  staff: '.isso-is-page-author',
  likes: '.isso-votes',
};
