import type { System } from '../system.ts';

/**
 * The frame in which Discourse shows a topic’s posts on another site. Its document has the posts straight in the body, so that structure has to find them.
 * Known from: its template.
 */
export const discourseEmbed: System = {
  id: 'discourse-embed',
  name: 'Discourse comments',
  confirmed: true,
  kind: 'comments',
  containers: '#discourse-comments',
  items: 'article.post',
  body: '.cooked',
  author: '.username a',
  date: '.post-date',
  controls: '.in-reply-to, .post-replies',
  staff: '.username .staff',
  frames: '#discourse-embed-frame, #discourse-comments iframe',
};
