import type { System } from '../system.ts';

/**
 * Comments of Movable Type and TypePad.
 * Known from: saved page for the list; parts from memory of the default templates.
 */
export const movableType: System = {
  id: 'movable-type',
  name: 'Movable Type and TypePad',
  confirmed: false,
  kind: 'comments',
  containers: '.comments-content',
  items: '.comments-content > .comment',
  body: '.comment-content',
  author: '.comment-footer .vcard, .comment-footer .fn, .comment-header .vcard, .byline .vcard',
  date: '.comment-footer abbr, .comment-footer time, .byline abbr',
  controls: '.comment-footer .permalink',
};
