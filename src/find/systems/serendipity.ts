import type { System } from '../system.ts';

/**
 * Comments of the blog system Serendipity.
 * Known from: from memory of its default theme.
 */
export const serendipity: System = {
  id: 'serendipity',
  name: 'Serendipity',
  confirmed: false,
  kind: 'comments',
  containers: '.serendipity_comments, .serendipity_section_comments',
  items: '.serendipity_comment',
  body: '.serendipity_commentBody, .content',
  author: '.comment_source cite, .serendipity_comment_source a, .comment_author',
  date: '.comment_source time, .comment_date',
  controls: '.comment_reply',
};
