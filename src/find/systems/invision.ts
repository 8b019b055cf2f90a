import type { System } from '../system.ts';

/**
 * Topics and comments of Invision Community.
 * Known from: saved pages of versions 3, 4 and 5.
 */
export const invision: System = {
  id: 'invision',
  name: 'Invision Community',
  confirmed: true,
  kind: 'comments',
  containers: '#elPostFeed, #ips_Posts, .ipsEntries--topic, .cTopic, .ipsComment_feed',
  items: 'article.cPost, article[id^="elComment_"], .post_block[id^="post_id_"]',
  body: '[data-role="commentContent"], .ipsRichText, .entry-content, .post',
  author: '.ipsEntry__username .ipsUsername, .cAuthorPane_author, .ipsComment_author a, .author.vcard',
  date: 'time, .published',
  quotes: 'blockquote.ipsQuote',
  controls:
    '.ipsEntry__header, .ipsComment_controls, .ipsEntry__footer, .cAuthorPane_info, .ipsEntry__authorStats, .ipsEntry__group, .ipsComment_meta, .signature, .ipsItemControls',
};
