import type { System } from '../system.ts';

/**
 * Comments of Blogger: the threaded list and the older definition list.
 * Known from: theme sources; saved pages.
 */
export const blogger: System = {
  id: 'blogger',
  name: 'Blogger',
  confirmed: true,
  kind: 'comments',
  containers: '#comment-holder, #comments, #comments-block, .comments-content',
  items: 'li.comment:has(> .comment-block), .comment-thread li.comment',
  body: '.comment-content',
  author: 'cite.user, .comment-author',
  date: '.datetime, .comment-timestamp',
  replies: '.comment-replies',
  controls: '.comment-actions, .comment-replybox-single, .icon.user',
  staff: '.blog-author, .blog-author-comment',
};
