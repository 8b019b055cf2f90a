import type { System } from '../system.ts';

/**
 * Answers on Stack Overflow and the other sites of Stack Exchange.
 * Known from: saved pages.
 */
export const stackExchange: System = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  confirmed: true,
  kind: 'comments',
  containers: '#answers',
  items: '.answer[data-answerid]',
  body: '.js-post-body',
  author: '.user-details a',
  date: '.user-action-time .relativetime',
  controls:
    '.js-voting-container, .js-post-menu, .comments, .js-post-comments-component, .user-details .reputation-score, .-flair, .user-action-time',
  likes: '.js-vote-count',
};
