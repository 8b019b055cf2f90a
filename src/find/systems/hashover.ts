import type { System } from '../system.ts';

/**
 * Comments of HashOver.
 * Known from: its source.
 */
export const hashover: System = {
  id: 'hashover',
  name: 'HashOver',
  confirmed: true,
  kind: 'comments',
  containers: '#hashover, #hashover-sort-section, #hashover-sort-div, .hashover-comments',
  items: '.hashover-comment',
  body: '.hashover-content',
  author: '.hashover-comment-name',
  date: '.hashover-date, .hashover-date-permalink',
  replies: '.hashover-comment',
  controls:
    '.hashover-footer, .hashover-buttons, .hashover-likes, .hashover-comment-link, .hashover-thread-link',
  likes: '.hashover-likes',
};
