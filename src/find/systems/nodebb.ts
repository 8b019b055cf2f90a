import type { System } from '../system.ts';

/**
 * Topics of NodeBB.
 * Known from: packages of its themes; saved page.
 */
export const nodebb: System = {
  id: 'nodebb',
  name: 'NodeBB',
  confirmed: true,
  kind: 'comments',
  containers: 'ul.posts',
  items: 'li[component="post"]',
  body: '[component="post/content"]',
  author: 'a[data-username], [itemprop="author"] a',
  date: '.timeago',
  controls:
    '[component="post/footer"], .post-footer, .post-tools, [component="post/actions"], .badge, [component="post/signature"]',
  staff: '.badge.administrators',
  likes: '[component="post/vote-count"]',
};
