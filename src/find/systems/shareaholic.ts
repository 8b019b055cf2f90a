import type { System } from '../system.ts';

/**
 * Recommendations of Shareaholic. Its share bars have the same class and another data-app.
 * Known from: attribute from memory; class from public themes.
 */
export const shareaholic: System = {
  id: 'shareaholic',
  name: 'Shareaholic',
  confirmed: false,
  kind: 'related',
  containers: '.shareaholic-canvas, .shareaholic-recommends-container',
  items: '.shareaholic-recommends-item, .shr-recommendation',
  except: '[data-app="share_buttons"], [data-app="follow_buttons"]',
  body: '.shr-recommendation-title',
  paid: '.shareaholic-recommends-promoted, [data-promoted]',
};
