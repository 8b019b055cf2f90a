import type { System } from '../system.ts';

/**
 * Topics of the WordPress forum bbPress, whose header with the date stands before the reply.
 * Known from: its template from memory.
 */
export const bbpress: System = {
  id: 'bbpress',
  name: 'bbPress',
  confirmed: false,
  kind: 'comments',
  containers: '.bbp-replies',
  items: 'div.reply.type-reply, .bbp-body > div.topic, .bbp-body > div.reply',
  body: '.bbp-reply-content, .bbp-topic-content',
  author: '.bbp-author-name',
  date: '.bbp-reply-post-date',
  controls: '.bbp-author-role, .bbp-admin-links, .bbp-author-ip',
};
