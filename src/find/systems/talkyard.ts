import type { System } from '../system.ts';

/**
 * Comments and forum pages of Talkyard, in its frame or its own site.
 * Known from: from memory.
 */
export const talkyard: System = {
  id: 'talkyard',
  name: 'Talkyard',
  confirmed: false,
  kind: 'comments',
  containers: '.dw-page, .dw-depth-0, #t_Posts',
  items: '.dw-p[id^="post-"]',
  except: '.dw-ar-p',
  body: '.dw-p-bd',
  author: '.esP_By_U, .dw-p-by',
  date: '.dw-p-at, .esP_H_At, time',
  controls: '.dw-p-as, .dw-p-flag, .esP_H_Mark',
  frames: '.talkyard-comments iframe, iframe#ed-embedded-comments',
};
