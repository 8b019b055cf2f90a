import type { System } from '../system.ts';

/**
 * Widgets of Dianomi on finance pages. All cards are paid.
 * Known from: public pages for the container; parts from memory.
 */
export const dianomi: System = {
  id: 'dianomi',
  name: 'Dianomi',
  confirmed: false,
  kind: 'chumbox',
  containers: '.dianomi_context, .dianomi_unit',
  items: '.dianomi_unit_item, .dianomi_item, .dianomi_context li',
  body: '.dianomi_title',
  controls: '.dianomi_provider',
  allPaid: true,
  frames: 'iframe[src*="dianomi.com"]',
};
