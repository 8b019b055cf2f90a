import type { System } from '../system.ts';

/**
 * Widgets of Content.ad. All cards are paid.
 * Known from: rule lists for the card; container from memory.
 */
export const contentAd: System = {
  id: 'content-ad',
  name: 'Content.ad',
  confirmed: false,
  kind: 'chumbox',
  containers: '[id^="contentad"], .ac_adbox, .ac_adbox_inner',
  items: '.ac_container',
  body: '.ac_title',
  controls: '.ac_referrer',
  allPaid: true,
};
