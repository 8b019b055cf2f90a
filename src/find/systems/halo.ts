import type { System } from '../system.ts';

/**
 * Comments of the Halo blog system’s widget.
 * Known from: package halo-comment-yu.
 */
export const halo: System = {
  id: 'halo',
  name: 'Halo',
  confirmed: false,
  kind: 'comments',
  containers: '.halo-comment, halo-comment, #halo-comment, .comment-widget, comment-widget',
  items:
    '.comment-list-one > li.comment, .markdown-content.comment, li.comment, .comment-item, .base-comment-item',
  body: '.comment-body-content, .comment-content, .body',
  author: '.author-name, .fn, .comment-author-name',
  date: '.comment-time, time',
  replies: '.children, .comment-replies',
  controls: '.comment-actions, .reply, .comment-reply-link',
  shadowHosts: 'halo-comment, comment-widget',
};
