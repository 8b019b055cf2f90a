import type { System } from '../system.ts';

/**
 * Comments of Slashdot.
 * Known from: saved pages.
 */
export const slashdot: System = {
  id: 'slashdot',
  name: 'Slashdot',
  confirmed: true,
  kind: 'comments',
  containers: '#commentlisting',
  items: 'div.cw',
  body: '.commentBody',
  author: '.by a',
  date: '.otherdetails',
  controls: '.commentSub, .title, .uid, .score, .byby, .writes',
};
