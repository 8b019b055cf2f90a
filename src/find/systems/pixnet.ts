import type { System } from '../system.ts';

/**
 * Comments of the Taiwanese blog host PIXNET: one list a comment.
 * Known from: saved page.
 */
export const pixnet: System = {
  id: 'pixnet',
  name: 'PIXNET',
  confirmed: true,
  kind: 'comments',
  containers: '#comment-text',
  items: 'ul.single-post',
  body: '.post-text',
  author: '.user-name',
  date: '.post-time',
  controls: '.floor, .post-photo, .reply-text',
};
