import type { System } from '../system.ts';

/**
 * Disqus comments rendered by DisqusJS without Disqus’s own frame.
 * Known from: package disqusjs.
 */
export const disqusjs: System = {
  id: 'disqusjs',
  name: 'DisqusJS',
  confirmed: true,
  kind: 'comments',
  containers: '#dsqjs, .dsqjs-post-list, .dsqjs-post-container',
  items: '.dsqjs-post-list li[id^="comment-"]',
  body: '.dsqjs-post-content',
  author: '.dsqjs-post-author',
  date: '.dsqjs-meta',
  replies: '.dsqjs-children',
  controls: '.dsqjs-has-more, .dsqjs-bullet, .dsqjs-admin-badge',
  staff: '.dsqjs-admin-badge',
};
