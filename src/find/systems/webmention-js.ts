import type { System } from '../system.ts';

/**
 * Webmentions as webmention.js lists them.
 * Known from: package webmention.js.
 */
export const webmentionJs: System = {
  id: 'webmention-js',
  name: 'webmention.js',
  confirmed: true,
  kind: 'comments',
  containers: '#webmentions',
  items: '#webmentions ul.comments > li',
  body: '.text, .name',
  author: '.source',
  controls: '.reaction',
};
