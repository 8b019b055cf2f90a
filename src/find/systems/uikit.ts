import type { System } from '../system.ts';

/**
 * The comment component of the UIkit framework, as many themes and Joomla templates print it.
 * Known from: package uikit.
 */
export const uikit: System = {
  id: 'uikit',
  name: 'UIkit comments',
  confirmed: true,
  kind: 'comments',
  containers: '.uk-comment-list',
  items: '.uk-comment-list article.uk-comment',
  body: '.uk-comment-body',
  author: '.uk-comment-title',
  date: '.uk-comment-meta',
  controls: '.uk-comment-header .uk-subnav, .uk-comment-avatar',
};
