import type { System } from '../system.ts';

/**
 * Comments of Twikoo. Its yellow tag says that the server itself takes a comment for spam.
 * Known from: package twikoo.
 */
export const twikoo: System = {
  id: 'twikoo',
  name: 'Twikoo',
  confirmed: true,
  kind: 'comments',
  containers: '#twikoo, .tk-comments-container, .tk-comments',
  items: '.tk-comment',
  body: '.tk-content',
  author: '.tk-nick',
  date: '.tk-time time, .tk-time',
  replies: '.tk-replies, .tk-replies-expand',
  controls:
    '.tk-action, .tk-actions, .tk-extras, .tk-expand-wrap, .tk-collapse-wrap, .tk-tag, .tk-content > span:has(> .tk-ruser), .tk-submit',
  staff: '.tk-tag-green, .tk-tag-red',
  likes: '.tk-action-count',
};
