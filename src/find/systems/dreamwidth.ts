import type { System } from '../system.ts';

/**
 * Comments of Dreamwidth, and of LiveJournal in styles like its.
 * From memory.
 */
export const dreamwidth: System = {
  id: 'dreamwidth',
  name: 'Dreamwidth',
  confirmed: false,
  kind: 'comments',
  containers: '#comments .comment-threads, .comment-threads, .comment-pages',
  items: '.comment-thread',
  body: '.comment-content',
  author: '.comment-poster .ljuser, .poster .ljuser, .comment-poster',
  date: '.datetime',
  replies: '.comment-thread .comment-thread',
  controls: '.comment-interaction-links, .link, .comment-management-links, .comment-title',
};
