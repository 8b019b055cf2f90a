import type { System } from '../system.ts';

/**
 * Threads of Discuz! X, each post a table of its own.
 * Known from: from memory of its default theme.
 */
export const discuz: System = {
  id: 'discuz',
  name: 'Discuz!',
  confirmed: false,
  kind: 'comments',
  containers: '#postlist',
  items: "#postlist > div[id^='post_']",
  body: "[id^='postmessage_']",
  author: '.authi a.xw1, .authi a.xi2',
  date: "[id^='authorposton']",
  quotes: '.quote',
  controls: '.po, .pstatus, .pls, .plc .pi strong, .authi .pipe, .authi a:not(.xw1)',
};
