import type { System } from '../system.ts';

/**
 * Comments of the WordPress plugin wpDiscuz, versions 3 to 7.
 * Known from: plugin source, a page it made.
 */
export const wpdiscuz: System = {
  id: 'wpdiscuz',
  name: 'wpDiscuz',
  confirmed: true,
  kind: 'comments',
  containers: '#wpdcom, #wpcomm, .wpd-thread-list, .wpd-thread-wrapper',
  items: '.wpd-comment, .wc-comment',
  except: '.wpd-rating-wrap, .wpd-form-wrap',
  body: '.wpd-comment-text, .wc-comment-text',
  author: '.wpd-comment-author, .wc-comment-author',
  date: '.wpd-comment-date, .wc-comment-date',
  replies: '.wpd-reply, .wc-reply',
  controls:
    '.wpd-comment-footer, .wc-comment-footer, .wpd-comment-label, .wc-comment-label, .wpd-form-wrapper, .wc-form-wrapper',
  staff: '.wpd-blog-administrator, .wpd-blog-post_author, .wpd-blog-editor, .wc-blog-admin, .wc-post-author',
  likes: '.wpd-vote-result, .wc-vote-result',
};
