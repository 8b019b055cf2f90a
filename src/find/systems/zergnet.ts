import type { System } from '../system.ts';

/**
 * Widgets of ZergNet.
 * Known from: saved page.
 */
export const zergnet: System = {
  id: 'zergnet',
  name: 'ZergNet',
  confirmed: true,
  kind: 'chumbox',
  containers: '[id^="zergnet-widget"], #zergnet, .ZERGNET',
  items: '.zergentity',
  body: '.zergheadline',
  controls: '.zergdestW, .zergdest',
  allPaid: true,
};
