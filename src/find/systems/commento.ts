import type { System } from '../system.ts';

/**
 * Comments of Commento and Commento++, in the page itself.
 * Known from: source of Commento++.
 */
export const commento: System = {
  id: 'commento',
  name: 'Commento',
  confirmed: true,
  kind: 'comments',
  containers: '#commento, .commento-root',
  items: '.commento-card',
  body: '[id^="commento-comment-text-"]',
  author: '.commento-name, [id^="commento-comment-name-"]',
  date: '.commento-timeago',
  replies: '[id^="commento-comment-children-"]',
  controls: '.commento-options, .commento-score, .commento-permalink, .commento-subtitle',
  staff: '.commento-moderator',
  likes: '.commento-score',
};
