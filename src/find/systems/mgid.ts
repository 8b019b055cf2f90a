import type { System } from '../system.ts';

/**
 * Widgets of MGID, once Marketgid, and of its family (AdsKeeper, Lentainform). All cards are paid.
 * Known from: rule lists and card data; parts from memory.
 */
export const mgid: System = {
  id: 'mgid',
  name: 'MGID and AdsKeeper',
  confirmed: false,
  kind: 'chumbox',
  containers: '.mgbox, [id^="MarketGid"], [id^="MGWrap"]',
  items: '.mgline',
  body: '.mctitle, .mctitle a',
  controls: '.mcdomain, .mcimg',
  allPaid: true,
};
