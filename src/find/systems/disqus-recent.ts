import type { System } from '../system.ts';

/**
 * The widget that lists the latest comments of a site’s Disqus forum.
 * Known from: saved page.
 */
export const disqusRecent: System = {
  id: 'disqus-recent',
  name: 'Disqus Recent Comments',
  confirmed: true,
  kind: 'recent-comments',
  containers: '.dsq-widget-list, .dsq-widget',
  items: 'li.dsq-widget-item',
  body: '.dsq-widget-comment',
  author: '.dsq-widget-user',
  date: '.dsq-widget-meta a:last-child',
  controls: '.dsq-widget-meta',
};
