import type { System } from '../system.ts';

/**
 * Replies on Bluesky, in the shadow root of the bluesky-comments element.
 * Known from: package bluesky-comments-tag.
 */
export const blueskyCommentsTag: System = {
  id: 'bluesky-comments-tag',
  name: 'bluesky-comments-tag',
  confirmed: true,
  kind: 'comments',
  containers: 'bluesky-comments, .comments',
  items: '.comment:has(> .comment-body)',
  body: '.comment-content',
  author: '.profile-link',
  date: '.timestamp-link',
  replies: '.comment',
  controls: '.comment-footer, .handle',
  likes: '.comment-footer > div:last-child span',
  shadowHosts: 'bluesky-comments',
};
