import type { System } from '../system.ts';

/**
 * The WordPress plugins of Zemanta, with articles of their own and promoted ones.
 * Known from: public theme code.
 */
export const zemanta: System = {
  id: 'zemanta',
  name: 'WordPress Related Posts (Zemanta)',
  confirmed: true,
  kind: 'related',
  containers: '.wp_rp_wrap, .wp_rp_content, .zem_rp_wrap, .zem_rp_content',
  items: '.related_post li',
  body: '.wp_rp_title, .zem_rp_title',
  paid: '.zem_rp_promoted, .wp_rp_promoted',
};
