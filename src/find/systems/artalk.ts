import type { System } from '../system.ts';

/**
 * Comments of Artalk.
 * Known from: package artalk.
 */
export const artalk: System = {
  id: 'artalk',
  name: 'Artalk',
  confirmed: true,
  kind: 'comments',
  containers: '.artalk, .atk-list, .atk-list-comments-wrap',
  items: '.atk-comment-wrap',
  body: '.atk-content',
  author: '.atk-nick',
  date: '.atk-date',
  replies: '.atk-comment-children',
  quotes: '.atk-reply-to',
  controls:
    '.atk-actions, .atk-badge-wrap, .atk-ua-wrap, .atk-region-wrap, .atk-reply-at, .atk-pinned-badge, .atk-footer',
  staff: '.atk-is-admin, .atk-pinned-badge',
  likes: '.atk-vote-up',
};
