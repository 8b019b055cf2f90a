import type { System } from '../system.ts';

/**
 * Related articles of the tagDiv themes Newspaper and Newsmag.
 * Known from: from memory.
 */
export const tagdiv: System = {
  id: 'tagdiv',
  name: 'tagDiv Newspaper',
  confirmed: false,
  kind: 'related',
  containers: '.td_block_related_posts, .td-more-articles-box',
  items: '.td_module_related_posts, .td_mod_related_posts, .td-more-articles-box .td_module_wrap',
  body: '.entry-title',
  date: '.entry-date',
  controls: '.td-post-category, .td-module-meta-info .td-post-category, .td-editor-date',
};
