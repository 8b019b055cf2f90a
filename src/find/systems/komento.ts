import type { System } from '../system.ts';

/**
 * Comments of the Joomla extension Komento.
 * Known from: a theme file for the list; parts from memory.
 */
export const komento: System = {
  id: 'komento',
  name: 'Komento',
  confirmed: false,
  kind: 'comments',
  containers: '#section-kmt, .kmt-list-wrap, .kmt-list, #kmt-comments',
  items: '.kmt-list > li, .kmt-item, .kmt-comment-item',
  body: '.kmt-body, .kmt-comment-text, .commentText',
  author: '.kmt-author',
  date: '.kmt-time, .kmt-date',
  replies: '.kmt-child',
  controls: '.kmt-control, .kmt-option, .kmt-like-wrap, .kmt-item__action, .kmt-head__action',
};
