import type { System } from '../system.ts';

/**
 * Comments of Squarespace sites.
 * Known from: from memory.
 */
export const squarespace: System = {
  id: 'squarespace',
  name: 'Squarespace',
  confirmed: false,
  kind: 'comments',
  containers: '.squarespace-comments, .comments-content, [id^="comments-"]',
  items: '.squarespace-comments .comment[id^="comment-"], .comment-list > .comment',
  body: '.comment-body',
  author: '.author',
  date: '.date',
  replies: '.comment .comment-list, .comment-replies',
  controls: '.comment-btns, .comment-actions, .pseudo-link',
  likes: '.like-count',
};
