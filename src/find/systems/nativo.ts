import type { System } from '../system.ts';

/**
 * Cards of Nativo, which stand alone between the site’s own. Each card is paid.
 * Known from: from memory.
 */
export const nativo: System = {
  id: 'nativo',
  name: 'Nativo',
  confirmed: false,
  kind: 'chumbox',
  containers: '.ntv-feed, [class^="ntv-box"]',
  items: '.ntv-ad, .ntv-item',
  body: '.ntv-title, .ntv-headline',
  controls: '.ntv-sponsor, .ntv-disclosure',
  allPaid: true,
};
