import type { System } from '../system.ts';

/**
 * Comments of DataLife Engine, as Russian and Ukrainian sites have them.
 * Known from: from memory of its default theme.
 */
export const dle: System = {
  id: 'dle',
  name: 'DataLife Engine',
  confirmed: false,
  kind: 'comments',
  containers: '#dle-comments-list',
  items: "[id^='comment-id-']",
  body: "[id^='comm-id-']",
  author: '.comm_author, .comment-author, .comm-author',
  date: '.comm_date, .comment-date, .comm-date',
  quotes: '.quote, .title_quote',
  controls: '.mass_comments_action, .comm_rate, .comm_act, .rate, .comment-reply',
};
