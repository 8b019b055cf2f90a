import type { System } from '../system.ts';

/**
 * Comments of the Joomla extension JComments, old and new.
 * Known from: public code of both generations for the container; item parts from memory.
 */
export const jcomments: System = {
  id: 'jcomments',
  name: 'JComments',
  confirmed: false,
  kind: 'comments',
  containers: '#jc, .comments-list-parent, #comments-list',
  items: '.comments-list-parent .comment-container, #comments-list > .even, #comments-list > .odd',
  body: '.comment-body',
  author: '.comment-author, .author-homepage',
  date: '.comment-date',
  controls: '.comments-buttons, .comments-vote, .comment-anchor',
  likes: '.vote-good, .vote-poor, .vote-none',
};
