import type { System } from '../system.ts';

/**
 * Comments of Substack.
 * Known from: container names from public rule lists; parts from memory.
 */
export const substack: System = {
  id: 'substack',
  name: 'Substack',
  confirmed: false,
  kind: 'comments',
  containers: '.comments-page, #comments-for-scroll, #discussion, .comment-list-container',
  items: '.comment:has(> .comment-content)',
  body: '.comment-body',
  author: '.commenter-name, .comment-meta a[href*="/profile/"]',
  date: '.comment-meta .timestamp, .comment-timestamp, .comment-meta time',
  replies: '.comment .comment-list',
  controls: '.comment-actions, .comment-footer',
  likes: '.like-count',
};
