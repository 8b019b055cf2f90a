import type { System } from '../system.ts';

/**
 * Widgets of Yavli. All cards are paid.
 * Known from: rule lists.
 */
export const yavli: System = {
  id: 'yavli',
  name: 'Yavli',
  confirmed: false,
  kind: 'chumbox',
  containers: '.__y_outer, .__yinit',
  items: '.__y_item',
  allPaid: true,
};
