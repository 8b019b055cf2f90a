import type { System } from '../system.ts';

/**
 * Topics of phpBB 3.
 * Known from: saved pages.
 */
export const phpbb: System = {
  id: 'phpbb',
  name: 'phpBB',
  confirmed: true,
  kind: 'comments',
  containers: '#page-body, #pagecontent',
  items: '.post[id^="p"], #pagecontent > table.tablebg:has(.postbody)',
  body: '.content, div.postbody',
  author:
    '.postauthor, .postprofile .username, .postprofile .username-coloured, .author .username, .author .username-coloured, .author strong a',
  date: '.author time',
  quotes: 'blockquote',
  controls:
    '.post-buttons, .profile-icons, .signature, .postprofile, .notice, .back2top, .author, .postbody > h3, .postbody > div > h3',
};
