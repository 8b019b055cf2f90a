import type { System } from '../system.ts';

/**
 * Comments App of Telegram, inside its own frame.
 * Known from: page excerpts in public code; parts from memory.
 */
export const telegramComments: System = {
  id: 'telegram-comments',
  name: 'Comments App',
  confirmed: false,
  kind: 'comments',
  containers: '.bc-comments, .bc-comments-wrap, [class*="bc-comments"]',
  items: '.bc-comment-box',
  body: '.bc-comment-text',
  author: '.bc-comment-author-name',
  date: '.bc-comment-date',
  controls: '.bc-comment-footer, .bc-comment-actions, .bc-comment-reply',
  frames: 'iframe[src*="comments.app"]',
  documents: ['*://*.comments.app/*'],
};
