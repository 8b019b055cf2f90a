import type { System } from '../system.ts';

/**
 * Recommendations of Dable on Korean and other Asian pages: paid cards beside the site’s own.
 * Known from: from memory.
 */
export const dable: System = {
  id: 'dable',
  name: 'Dable',
  confirmed: false,
  kind: 'chumbox',
  containers: '[id^="dablewidget_"], .dable-widget',
  items: '.dable-item',
  body: '.dable-title',
  paid: '.dable-ad, a[rel~="sponsored"]',
  frames: '[id^="dablewidget_"] iframe',
};
