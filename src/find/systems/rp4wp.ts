import type { System } from '../system.ts';

/**
 * The WordPress plugin Related Posts for WordPress.
 * Known from: saved pages.
 */
export const rp4wp: System = {
  id: 'rp4wp',
  name: 'Related Posts for WordPress',
  confirmed: true,
  kind: 'related',
  containers: '.rp4wp-related-posts',
  items: '.rp4wp-related-posts li',
  controls: '.rp4wp-related-post-content p',
};
