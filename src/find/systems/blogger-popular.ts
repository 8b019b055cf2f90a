import type { System } from '../system.ts';

/**
 * Blogger’s gadget of popular posts.
 * Known from: saved page.
 */
export const bloggerPopular: System = {
  id: 'blogger-popular',
  name: 'Blogger Popular Posts',
  confirmed: true,
  kind: 'related',
  containers: '#PopularPosts1, .PopularPosts',
  items: '.PopularPosts ul > li',
  body: '.item-title',
  controls: '.item-snippet',
};
