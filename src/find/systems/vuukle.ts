import type { System } from '../system.ts';

/**
 * Comments of Vuukle, inside its own frame.
 * Known from: container names from public rule lists; the frame from memory.
 */
export const vuukle: System = {
  id: 'vuukle',
  name: 'Vuukle',
  confirmed: false,
  kind: 'comments',
  containers: '#comments-list, .comments-list, .comments__list',
  items: '.comment, .comments__item',
  hosts: ['vuukle.com'],
  body: '.comment__text, .comment-text',
  author: '.comment__name, .comment-name',
  date: '.comment__date, .comment-date',
  replies: '.comment__replies, .replies',
  controls: '.comment__actions, .comment__footer',
  frames: 'iframe[src*="vuukle.com"], iframe[id^="vuukle"]',
  documents: ['*://*.vuukle.com/*'],
};
