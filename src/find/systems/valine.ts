import type { System } from '../system.ts';

/**
 * Comments of Valine and of its fork MiniValine.
 * Known from: package valine; MiniValine from memory.
 */
export const valine: System = {
  id: 'valine',
  name: 'Valine and MiniValine',
  confirmed: true,
  kind: 'comments',
  containers: '#vcomments, .vcards, .vlist, #mvcomments',
  items: '.vcards .vcard, .vlist .vcard, .vcards .vquote > .vcard',
  body: '.vcontent, .vcomment',
  author: '.vnick',
  date: '.vtime',
  replies: '.vquote',
  controls: '.vat, .vsys, .vreply-wrapper',
};
