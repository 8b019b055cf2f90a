import type { System } from '../system.ts';

/**
 * Comments of FastComments, in the page or in its own frame.
 * Known from: from memory.
 */
export const fastcomments: System = {
  id: 'fastcomments',
  name: 'FastComments',
  confirmed: false,
  kind: 'comments',
  containers: '#fastcomments-widget, .fast-comments, .fastcomments',
  items: '.comment[data-id], .fast-comments .comment',
  body: '.comment-content .inner, .comment-text',
  author: '.commenter-name, .username',
  date: '.date, .comment-date',
  replies: '.children',
  controls: '.comment-bottom-toolbar, .actions, .votes, .comment-menu',
  staff: '.admin-label',
  likes: '.votes-up-count',
  frames: 'iframe[src*="fastcomments.com"]',
  documents: ['*://*.fastcomments.com/*'],
};
