import type { System } from '../system.ts';

/**
 * Comments of Lemmy’s web interface.
 * Known from: source of lemmy-ui.
 */
export const lemmy: System = {
  id: 'lemmy',
  name: 'Lemmy',
  confirmed: true,
  kind: 'comments',
  containers: 'ul.comments, .comments',
  items: 'li.comment:has(> article.comment-node)',
  body: '.comment-content',
  author: '.person-listing',
  date: '.moment-time, .col-auto span[data-tippy-content], time',
  replies: 'ul.comments',
  controls: '.row-cols-auto, .comment-bottom-btns, .vote-bar',
  staff: '.badge',
};
