import type { System } from '../system.ts';

/**
 * The WordPress plugin Related Posts by Taxonomy.
 * Known from: from memory.
 */
export const relatedPostsByTaxonomy: System = {
  id: 'related-posts-by-taxonomy',
  name: 'Related Posts by Taxonomy',
  confirmed: false,
  kind: 'related',
  containers: '.rpbt_shortcode, .rpbt_wp_rest_api, .rpbt-related-posts, .related_posts_by_taxonomy',
  items: '.rpbt_shortcode li, .rpbt-related-gallery .gallery-item, .related_posts_by_taxonomy li',
};
