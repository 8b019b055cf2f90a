import type { System } from '../system.ts';

/**
 * Widgets of Engageya: paid cards beside the site’s own.
 * Known from: from memory.
 */
export const engageya: System = {
  id: 'engageya',
  name: 'Engageya',
  confirmed: false,
  kind: 'chumbox',
  containers: '[id^="ENGAGEYA_WIDGET"], [id^="engageya"], .eng_widget_is',
  items: '.eng_cell',
  body: '.eng_widget_title',
  controls: '.eng_widget_dis',
  paid: '.eng_sponsored, a[rel~="sponsored"]',
};
