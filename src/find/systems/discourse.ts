import type { System } from '../system.ts';

/**
 * Topics of a Discourse forum.
 * Known from: its templates.
 */
export const discourse: System = {
  id: 'discourse',
  name: 'Discourse',
  confirmed: true,
  kind: 'comments',
  containers: '.post-stream, #post-list',
  items: '.topic-post article[id^="post_"], .topic-body.crawler-post',
  body: '.cooked, .post[itemprop="text"]',
  author: '.names .username a, .names .first a, .creator [itemprop="name"]',
  date: '.post-date, .post-time',
  replies: '.embedded-posts',
  quotes: 'aside.quote',
  controls: '.post-menu-area, .post-controls, .topic-map, .crawler-post-infos, .post-likes',
  staff: '.topic-post.moderator, .names .staff',
  likes: '.like-count',
};
