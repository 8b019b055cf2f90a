import type { System } from '../system.ts';

/**
 * Lists of nRelate, which ended in 2014, and of themes that kept its markup.
 * Known from: saved page.
 */
export const nrelate: System = {
  id: 'nrelate',
  name: 'nRelate',
  confirmed: true,
  kind: 'related',
  containers: '.nrelate, [class^="nrelate_"]',
  items: '.nr_panel',
  body: '.nr_post_title, .nr_text',
  paid: '.nr_partner, .nr_external',
};
