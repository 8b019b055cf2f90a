import type { System } from '../system.ts';

/**
 * Discussions of Flarum.
 * Known from: class names in public extensions; layout from memory.
 */
export const flarum: System = {
  id: 'flarum',
  name: 'Flarum',
  confirmed: false,
  kind: 'comments',
  containers: '.PostStream',
  items: 'article.CommentPost',
  body: '.Post-body',
  author: '.PostUser .username',
  date: '.PostMeta time, .item-meta time',
  quotes: 'blockquote:has(.PostMention)',
  controls: '.Post-actions, .Post-footer, .item-edited, .PostUser-badges',
  staff: '.PostUser-badges .Badge--group',
};
