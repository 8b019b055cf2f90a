import type { System } from '../system.ts';

/**
 * Comments of Hyvor Talk, in the shadow root of its own element; older versions in a frame.
 * Known from: element name from its package; parts from memory.
 */
export const hyvorTalk: System = {
  id: 'hyvor-talk',
  name: 'Hyvor Talk',
  confirmed: false,
  kind: 'comments',
  containers: '#hyvor-talk-view, .hyvor-talk, .ht-comments',
  items: '.comment, .comment-wrap',
  body: '.comment-body, .body, .content',
  author: '.comment-author, .author-name, .name',
  date: '.comment-date, .time, time',
  replies: '.replies, .comment-replies',
  controls: '.actions, .comment-footer, .reactions',
  frames: 'iframe[src*="talk.hyvor.com"]',
  shadowHosts: 'hyvor-talk-comments, #hyvor-talk-view',
  documents: ['*://talk.hyvor.com/*'],
};
