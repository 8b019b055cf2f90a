import type { System } from '../system.ts';

/**
 * Discussions of Kinja, the system of Gizmodo and Lifehacker.
 * Known from: saved page.
 */
export const kinja: System = {
  id: 'kinja',
  name: 'Kinja',
  confirmed: true,
  kind: 'comments',
  containers: '.branch-authorchat, .js_branch-list',
  items: 'article.reply',
  body: '.reply-content, .post-body',
  author: '.fn',
  date: '.publish-time',
  controls: '.avatar-container, .author-hovercard, .replyto-author, .no-expand .button, .reply-tools, footer',
};
