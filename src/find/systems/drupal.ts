import type { System } from '../system.ts';

/**
 * Comments of Drupal core, versions 6 to 11.
 * Known from: saved pages of Drupal 6, 9 and others.
 */
export const drupal: System = {
  id: 'drupal',
  name: 'Drupal',
  confirmed: true,
  kind: 'comments',
  containers: '.comment-wrapper, .field--type-comment, .comment-ajax-wrapper, [class*="comment-wrapper"]',
  items:
    'article.comment, article.js-comment, div.comment.clearfix:has(ul.links), div.comment.clear-block, div.comment[about^="/comment"]',
  except: 'li > article',
  body: '.field--name-comment-body, .field-name-comment-body, .field-comment-body, .comment__content .content, .comment .content',
  author: '.username, .comment__author, .comment__submitted a, .submitted a',
  date: '.comment__time, .comment__submitted time, .submitted time, .comment__submitted, .submitted, li.date',
  replies: '.indented',
  controls: 'ul.links, .comment__links, .rate-widget, .comment__permalink',
};
