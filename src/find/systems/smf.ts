import type { System } from '../system.ts';

/**
 * Topics of SMF 2.
 * Known from: from memory of its default theme.
 */
export const smf: System = {
  id: 'smf',
  name: 'Simple Machines Forum',
  confirmed: false,
  kind: 'comments',
  containers: '#forumposts',
  items: '.post_wrapper',
  body: '.post .inner, .postarea .inner',
  author: '.poster h4 a, .poster h4',
  date: '.keyinfo .smalltext, .postinfo .smalltext',
  quotes: '.bbc_standard_quote',
  controls: '.poster ul, .moderatorbar, .signature, .quickbuttons, .keyinfo h5, .postinfo .page_number',
  likes: '.smflikebutton',
};
