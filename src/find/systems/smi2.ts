import type { System } from '../system.ts';

/**
 * Teasers of SMI2 and similar Russian exchanges. All cards are paid.
 * Known from: rule lists for the containers; parts from memory.
 */
export const smi2: System = {
  id: 'smi2',
  name: 'SMI2 and its kind',
  confirmed: false,
  kind: 'chumbox',
  containers: '[id^="smi_teaser_"], [id^="smi2adblock_"], [class^="teaser_six_smi"]',
  items: '.smi-item, .unit-rcm__item',
  body: '.smi-title, .unit-rcm__title',
  allPaid: true,
};
