import type { System } from '../system.ts';

/**
 * Static comments as Jekyll and Hugo themes print them for Staticman.
 * Known from: from memory of the Minimal Mistakes theme.
 */
export const staticman: System = {
  id: 'staticman',
  name: 'Staticman',
  confirmed: false,
  kind: 'comments',
  containers: '.page__comments, .js-comments, #static-comments, #js-comments',
  items: 'article.js-comment, article.comment[itemprop="comment"], .static-comment',
  body: '[itemprop="text"], .comment__body, .static-comment__content',
  author: '.comment__author',
  date: '.comment__date',
  controls: '.comment__reply',
};
