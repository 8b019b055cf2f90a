import type { System } from '../system.ts';

/**
 * The widget and the block of WordPress that list the latest comments of the whole site.
 * Known from: saved pages; block markup from memory of the block’s source.
 */
export const wordpressRecent: System = {
  id: 'wordpress-recent',
  name: 'WordPress Recent Comments',
  confirmed: true,
  kind: 'recent-comments',
  containers: '#recentcomments, .widget_recent_comments, .wp-block-latest-comments',
  items: 'li.recentcomments, .wp-block-latest-comments__comment, .widget_recent_comments li',
  body: '.wp-block-latest-comments__comment-excerpt',
  author: '.comment-author-link, .wp-block-latest-comments__comment-author',
  date: '.wp-block-latest-comments__comment-date',
};
