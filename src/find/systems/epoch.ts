import type { System } from '../system.ts';

/**
 * Comments of the WordPress plugin Epoch.
 * Known from: saved page.
 */
export const epoch: System = {
  id: 'epoch',
  name: 'Epoch',
  confirmed: true,
  kind: 'comments',
  containers: '#epoch-comments, #epoch-wrap',
  items: '.epoch-single-comment',
  body: '.epoch-comment-content',
  author: '.epoch-author-link',
  date: '.epoch-comment-link time',
  controls: '.epoch-comment-actions, .epoch-divide, .pmcc-comments-report-link',
};
