import type { System } from '../system.ts';

/**
 * Comments of Ghost, inside an about:blank frame of the page’s own.
 * Known from: package @tryghost/comments-ui.
 */
export const ghost: System = {
  id: 'ghost',
  name: 'Ghost',
  confirmed: true,
  kind: 'comments',
  containers: '.ghost-display',
  items: '[data-testid="animated-comment"]',
  body: '.gh-comment-content',
  author: 'h4',
  date: 'time, [data-testid="comment-component"] a[href*="#ghost-comments"]',
  replies: '[data-testid="animated-comment"]',
  controls: 'button, [data-testid="replies-line"], [data-testid="like-count"], [data-testid="replying-to"]',
  staff: '[data-testid="pinned-comment-label"]',
  likes: '[data-testid="like-count"], [data-testid="like-button"]',
  frames: '#ghost-comments-root iframe, [data-ghost-comments] iframe',
};
