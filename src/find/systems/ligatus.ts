import type { System } from '../system.ts';

/**
 * Widgets of Ligatus. All cards are paid.
 * Known from: rule lists for the container; parts from memory.
 */
export const ligatus: System = {
  id: 'ligatus',
  name: 'Ligatus',
  confirmed: false,
  kind: 'chumbox',
  containers: '.ligatus, .widget_ligatus, [id^="ligatus"]',
  items: '.lig_item, .ligatus_item, [class^="lig-item"]',
  body: '.lig_title',
  controls: '.lig_label',
  allPaid: true,
};
