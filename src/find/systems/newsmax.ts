import type { System } from '../system.ts';

/**
 * Widgets of the Newsmax feed network. All cards are paid.
 * Known from: rule lists for the card; container from memory.
 */
export const newsmax: System = {
  id: 'newsmax',
  name: 'Newsmax feed network',
  confirmed: false,
  kind: 'chumbox',
  containers: '[id^="nmWidget"], .my6_wrapper',
  items: '.my6_item',
  body: '.my6_title',
  controls: '.my6_source',
  allPaid: true,
};
