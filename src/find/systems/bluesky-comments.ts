import type { System } from '../system.ts';

/**
 * Replies on Bluesky as the React component bluesky-comments shows them. The class names end in a hash.
 * Known from: package bluesky-comments.
 */
export const blueskyComments: System = {
  id: 'bluesky-comments',
  name: 'bluesky-comments',
  confirmed: true,
  kind: 'comments',
  containers: '[class^="_commentsList_"]',
  items: '[class^="_commentContainer_"]',
  body: '[class^="_commentContent_"] > p',
  author: '[class^="_authorName_"]',
  replies: '[class^="_repliesContainer_"]',
  controls: '[class^="_actionsContainer_"], [class^="_handle_"]',
};
