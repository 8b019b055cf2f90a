import type { System } from '../system.ts';

/**
 * Comments below YouTube videos.
 * Known from: public code that reads it.
 */
export const youtube: System = {
  id: 'youtube',
  name: 'YouTube',
  confirmed: true,
  kind: 'comments',
  containers: 'ytd-comments',
  items:
    'ytd-comment-thread-renderer, ytd-comment-replies-renderer ytd-comment-view-model, ytd-comment-replies-renderer ytd-comment-renderer',
  body: '#content-text',
  author: '#author-text',
  date: '#published-time-text',
  replies: 'ytd-comment-replies-renderer',
  controls: 'ytd-comment-engagement-bar, #toolbar, #more, #less',
  staff: 'ytd-author-comment-badge-renderer, #pinned-comment-badge a',
  likes: '#vote-count-middle',
};
