import type { System } from '../system.ts';

/**
 * Comments that the Disqus plugin prints into the page itself for readers without scripts.
 * Known from: saved pages.
 */
export const disqusStatic: System = {
  id: 'disqus-static',
  name: 'Disqus in the page',
  confirmed: true,
  kind: 'comments',
  containers: '#dsq-comments, #disqus_thread, .d-noscript-comments',
  items: 'li[id^="dsq-comment-"], .d-noscript-comments .comment',
  body: '.dsq-comment-message, .dsq-comment-body, .comment-body',
  author: '.dsq-comment-header cite, .comment-author',
  replies: 'ul.children',
  controls: '.dsq-comment-footer',
};
