import type { System } from '../system.ts';

/**
 * Replies on Mastodon as the small scripts that blogs pass on list them.
 * Known from: from memory of the scripts that blogs share.
 */
export const mastodonComments: System = {
  id: 'mastodon-comments',
  name: 'Mastodon comments',
  confirmed: false,
  kind: 'comments',
  containers: '#mastodon-comments-list, mastodon-comments, .mastodon-comments',
  items: '.mastodon-comment',
  body: '.mastodon-comment-content, .content > .mastodon-comment-content, .content',
  author: '.author .details .name, .author a span:first-child, .author .name',
  date: '.author .date, .date',
  controls: '.status, .author .user, .author .disabled',
  shadowHosts: 'mastodon-comments',
};
