import type { System } from '../system.ts';

/**
 * Comments of the Steam community, below its news, guides and profiles.
 * Known from: scrapers and page excerpts in public code.
 */
export const steamCommunity: System = {
  id: 'steam-community',
  name: 'Steam community',
  confirmed: true,
  kind: 'comments',
  containers: '.commentthread_comments, .commentthread_comment_container',
  items: '.commentthread_comment',
  body: '.commentthread_comment_text',
  author: '.commentthread_author_link',
  date: '.commentthread_comment_timestamp',
  controls: '.commentthread_comment_actions, .commentthread_user_flair',
};
