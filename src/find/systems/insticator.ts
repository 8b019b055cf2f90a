import type { System } from '../system.ts';

/**
 * Comments of Insticator.
 * Known from: container names from public rule lists; parts from memory.
 */
export const insticator: System = {
  id: 'insticator',
  name: 'Insticator',
  confirmed: false,
  kind: 'comments',
  containers: '#insticator-commenting, .insticator-unit, .instiengage-comments, [class^="insticator-"]',
  items: '.comment-item, .insticator-comment, [class*="commentItem"]',
  body: '.comment-content, .insticator-comment-text, [class*="commentText"]',
  author: '.comment-username, [class*="userName"]',
  date: '.comment-date, [class*="commentTime"]',
  replies: '.comment-replies, [class*="replyList"]',
  controls: '.comment-actions, [class*="commentActions"]',
  frames: 'iframe[src*="insticator.com"]',
};
