import type { System } from '../system.ts';

/**
 * Related posts of the WordPress theme JNews.
 * Known from: from memory.
 */
export const jnews: System = {
  id: 'jnews',
  name: 'JNews',
  confirmed: false,
  kind: 'related',
  containers: '.jnews_related_post_container, .jnews_inline_related_post',
  items: 'article.jeg_post',
  body: '.jeg_post_title',
  date: '.jeg_meta_date',
  controls: '.jeg_post_category, .jeg_post_meta',
};
