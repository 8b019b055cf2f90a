import type { System } from '../system.ts';

/**
 * Comments of CWD, in the open shadow root it makes in the page.
 * Known from: package cwd-widget.
 */
export const cwd: System = {
  id: 'cwd',
  name: 'CWD',
  confirmed: true,
  kind: 'comments',
  containers: '.cwd-comments-container, .cwd-container, .cwd-comments-list',
  items: '.cwd-comment-item',
  body: '.cwd-comment-content',
  author: '.cwd-author-name',
  date: '.cwd-comment-time',
  replies: '.cwd-replies',
  controls:
    '.cwd-comment-actions, .cwd-reply-editor-container, .cwd-reply-to-separator, .cwd-reply-to-author, .cwd-admin-badge, .cwd-pin-badge',
  staff: '.cwd-admin-badge, .cwd-pin-badge',
  likes: '.cwd-comment-like-count',
  shadowHosts: '#cwd, #comments',
};
