import type { System } from '../system.ts';

/**
 * Widgets of plista on German pages, with the site’s own articles among paid ones.
 * Known from: rule lists for the links; parts from memory.
 */
export const plista: System = {
  id: 'plista',
  name: 'plista',
  confirmed: false,
  kind: 'chumbox',
  containers: '[class^="plista_widget"], [id^="plista_widget"], .plistaList',
  items: '.itemLinkPET, .itemLinkREC',
  body: '.itemTitle',
  controls: '.itemText, .itemMore, .itemAdLabel',
  paid: '.itemLinkPET, a[href*="click.plista.com"]',
};
