import type { System } from '../system.ts';

/**
 * Discussions of Vanilla Forums.
 * Known from: saved pages.
 */
export const vanilla: System = {
  id: 'vanilla',
  name: 'Vanilla Forums',
  confirmed: true,
  kind: 'comments',
  containers: '.MessageList, .CommentsWrap',
  items: 'li.ItemComment',
  body: '.Message',
  author: '.Author .Username',
  date: '.DateCreated time, .DateCreated',
  quotes: '.Quote, .js-quoteEmbed',
  controls: '.Options, .Reactions, .AuthorInfo, .ThankedByBox, .Signature, .CommentMeta',
  staff: '.Role_Administrator, .Role_Moderator',
};
