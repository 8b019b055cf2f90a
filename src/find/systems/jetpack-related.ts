import type { System } from '../system.ts';

/**
 * Related posts of Jetpack: the script’s list and the block.
 * Known from: saved page.
 */
export const jetpackRelated: System = {
  id: 'jetpack-related',
  name: 'Jetpack Related Posts',
  confirmed: true,
  kind: 'related',
  containers: '#jp-relatedposts, .jp-relatedposts, .jp-related-posts-i2, .jp-relatedposts-i2',
  items: '.jp-relatedposts-post, .jp-related-posts-i2__post',
  body: '.jp-relatedposts-post-title, .jp-related-posts-i2__post-link',
  date: '.jp-relatedposts-post-date, .jp-related-posts-i2__post-date',
  controls:
    '.jp-relatedposts-post-context, .jp-related-posts-i2__post-context, .jp-relatedposts-post-excerpt',
};
