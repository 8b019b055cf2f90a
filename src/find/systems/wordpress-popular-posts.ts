import type { System } from '../system.ts';

/**
 * The WordPress plugin that lists a site’s most read posts.
 * Known from: saved page.
 */
export const wordpressPopularPosts: System = {
  id: 'wordpress-popular-posts',
  name: 'WordPress Popular Posts',
  confirmed: true,
  kind: 'related',
  containers: '.wpp-list, .popular-posts',
  items: '.wpp-list > li, .popular-posts ul > li',
  body: '.wpp-post-title',
  controls: '.wpp-meta',
};
