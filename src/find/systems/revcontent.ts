import type { System } from '../system.ts';

/**
 * Revcontent’s widgets. All cards are paid.
 * Known from: card markup in public data sets.
 */
export const revcontent: System = {
  id: 'revcontent',
  name: 'Revcontent',
  confirmed: true,
  kind: 'chumbox',
  containers: '[id^="rcjsload"], [id^="rc-row-container"], .rc-wc, .rc-row-container, [id^="rc_w_"]',
  items: '.rc-item',
  body: '.rc-headline, .rc-content',
  controls: '.rc-provider',
  allPaid: true,
};
