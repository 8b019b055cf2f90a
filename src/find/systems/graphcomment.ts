import type { System } from '../system.ts';

/**
 * Comments of GraphComment, inside its own frame.
 * Known from: from memory.
 */
export const graphcomment: System = {
  id: 'graphcomment',
  name: 'GraphComment',
  confirmed: false,
  kind: 'comments',
  containers: '#gc-app, .gc-comments, .comments-tree, .gc-thread',
  items: '.gc-comment, .comment-thread, .comment-container',
  hosts: ['graphcomment.com'],
  body: '.gc-comment-content, .comment-content, .comment-text',
  author: '.gc-author, .comment-author, .author-name',
  date: '.gc-date, .comment-date, .date',
  replies: '.gc-replies, .comment-replies',
  controls: '.gc-actions, .comment-actions',
  frames: '#graphcomment iframe, iframe[src*="graphcomment.com"]',
  documents: ['*://*.graphcomment.com/*'],
};
