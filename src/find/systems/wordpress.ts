import type { System } from '../system.ts';

/** Comments as WordPress's own comment walker prints them, in classic and block themes. */
export const wordpress: System = {
  id: 'wordpress',
  name: 'WordPress',
  confirmed: true,
  kind: 'comments',
  containers:
    '.commentlist, .comment-list, .comments-list, .comment_list, .commentslist, .wp-block-comment-template, .wp-block-comments, #comments, .comments-area',
  items:
    'li.comment, li.pingback, li.trackback, li[id^="comment-"], li[id^="li-comment-"], div.comment[id^="comment-"], article.comment[id^="comment-"], .wp-block-comment-template > li',
  body: '.comment-content, .comment-text, .comment_text, .comment-entry, .comment__content, .wp-block-comment-content',
  author:
    '.comment-author .fn, .fn, .comment-author-name, .wp-block-comment-author-name, cite, .pingback > p > a, .trackback > p > a',
  date: '.comment-metadata time, .comment-meta time, .comment-metadata, .comment-date, .comment_date, .commentmetadata, .wp-block-comment-date',
  replies: 'ul.children, ol.children, .children',
  controls:
    '.reply, .comment-reply-link, .comment-edit-link, .wp-block-comment-reply-link, .says, .comment-awaiting-moderation',
  except:
    'li > article.comment, li > div.comment, #commentform li, .comment-form li, .js-comments-list, .review, .product',
  staff: '.bypostauthor',
};
