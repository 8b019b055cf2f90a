import type { System } from '../system.ts';

/**
 * Comments of giscus, inside its own frame.
 * Known from: its components.
 */
export const giscus: System = {
  id: 'giscus',
  name: 'giscus',
  confirmed: true,
  kind: 'comments',
  containers: '.gsc-timeline, .gsc-comments, .gsc',
  items: '.gsc-comment, .gsc-reply',
  hosts: ['giscus.app'],
  body: '.gsc-comment-content, .gsc-reply-content',
  author:
    '.gsc-comment-author .gsc-comment-author-avatar span, .gsc-comment-author-avatar, .gsc-reply-author .gsc-comment-author-avatar',
  date: 'time, .gsc-comment-author time, .gsc-reply-author time',
  replies: '.gsc-replies',
  controls:
    '.gsc-comment-footer, .gsc-comment-reactions, .gsc-reply-reactions, .gsc-comment-replies-count, .gsc-comment-reply-box',
  likes: '.gsc-upvotes-count',
  frames: 'iframe.giscus-frame, iframe[src*="giscus.app"]',
  documents: ['*://*.giscus.app/*'],
};
