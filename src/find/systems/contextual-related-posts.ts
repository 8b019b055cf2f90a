import type { System } from '../system.ts';

/**
 * The WordPress plugin Contextual Related Posts.
 * Known from: saved page.
 */
export const contextualRelatedPosts: System = {
  id: 'contextual-related-posts',
  name: 'Contextual Related Posts',
  confirmed: true,
  kind: 'related',
  containers: '.crp_related',
  items: '.crp_related li',
  body: '.crp_title',
};
