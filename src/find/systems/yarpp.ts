import type { System } from '../system.ts';

/**
 * Yet Another Related Posts Plugin.
 * Known from: saved pages.
 */
export const yarpp: System = {
  id: 'yarpp',
  name: 'YARPP',
  confirmed: true,
  kind: 'related',
  containers: '.yarpp-related, .yarpp, .yarpp-related-widget',
  items: '.yarpp-related li, .yarpp-related .yarpp-thumbnail, .yarpp-related article, .yarpp li',
};
