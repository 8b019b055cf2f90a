import type { System } from '../system.ts';

/**
 * Comments of Viafoura.
 * Known from: container names from public rule lists; parts from memory.
 */
export const viafoura: System = {
  id: 'viafoura',
  name: 'Viafoura',
  confirmed: false,
  kind: 'comments',
  containers:
    '.viafoura, .vf-comments, .vf-comment-thread, #vf-conversations, vf-conversations, vf-conversations-list',
  items: '.vf-comment, .vf-comment-container, .vf3-comment, vf-comment',
  body: '.vf-comment-html, .vf-comment__content, .vf3-comment__content',
  author: '.vf-author, .vf-comment-header__author-name, .vf3-comment__author',
  date: '.vf-date, time',
  replies: '.vf-comment-replies, .vf3-comment__replies',
  controls: '.vf-comment-actions, .vf-footer, .vf3-comment-actions',
  staff: '.vf-user-badge',
  shadowHosts: 'vf-conversations, vf-comment',
};
