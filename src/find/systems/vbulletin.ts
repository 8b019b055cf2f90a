import type { System } from '../system.ts';

/**
 * Threads of vBulletin 3, 4 and 5.
 * Known from: saved pages of vBulletin 3 and 4.
 */
export const vbulletin: System = {
  id: 'vbulletin',
  name: 'vBulletin',
  confirmed: true,
  kind: 'comments',
  containers: '#posts, .conversation-list, #postlist',
  items: 'li.postcontainer, li.postbit, li.postbitlegacy, li.b-post, #posts table[id^="post"]',
  body: '.postcontent, [id^="post_message_"], .js-post__content-text',
  author: '.username, .bigusername, .author [itemprop="name"]',
  date: '.postdate, .b-post__timestamp, td.thead:first-child',
  quotes: '.bbcode_container, .quotecontainer, .bbcode_quote',
  controls:
    '.userinfo_extra, .memberaction_body, .postfoot, .usertitle, .nodecontrols, .signature, .after_content',
};
