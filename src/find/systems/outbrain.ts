import type { System } from '../system.ts';

/**
 * Outbrain’s widgets, in the page or in a shadow root below the widget’s element.
 * Known from: saved pages.
 */
export const outbrain: System = {
  id: 'outbrain',
  name: 'Outbrain',
  confirmed: true,
  kind: 'chumbox',
  containers: '.OUTBRAIN, [id^="outbrain_widget_"], .ob-widget, .ob-smartfeed-wrapper',
  items: '.ob-dynamic-rec-container',
  body: '.ob-rec-text',
  controls: '.ob-rec-source, .ob_source, .ob-rec-brand, .ob-rec-description',
  paid: '.ob-p, a[href*="paid.outbrain.com"], [data-redirect*="paid.outbrain.com"], [onmousedown*="paid.outbrain.com"]',
  shadowHosts: '[id^="outbrain_widget_"]',
};
