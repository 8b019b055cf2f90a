import type { System } from '../system.ts';

/**
 * Comments of Reddit: the old site and the custom elements of the new one.
 * Known from: public code that reads it.
 */
export const reddit: System = {
  id: 'reddit',
  name: 'Reddit',
  confirmed: true,
  kind: 'comments',
  containers: 'shreddit-comment-tree, .commentarea',
  items: 'shreddit-comment, .commentarea .thing.comment',
  hosts: ['reddit.com'],
  body: '[slot="comment"], .usertext-body',
  author: '[slot="commentMeta"] a[href^="/user/"], .tagline .author',
  date: 'time, faceplate-timeago',
  replies: 'shreddit-comment, .child',
  controls: '[slot="actionRow"], .flat-list.buttons, .expand, .numchildren',
  staff: '.author.moderator, .stickied',
  likes: '.score.unvoted',
};
