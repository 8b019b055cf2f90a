import type { System } from '../system.ts';

/**
 * Widgets of Adblade. All cards are paid.
 * Known from: card data sets for the container; parts from memory.
 */
export const adblade: System = {
  id: 'adblade',
  name: 'Adblade',
  confirmed: false,
  kind: 'chumbox',
  containers: '.adblade-dyna, .adblade',
  items: '.adblade-dyna li, .adblade-item',
  allPaid: true,
};
