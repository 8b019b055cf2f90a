import type { System } from '../system.ts';

/**
 * Comments of Livefyre, which ended in 2021, on pages kept from before.
 * Known from: saved pages for the container; parts from memory.
 */
export const livefyre: System = {
  id: 'livefyre',
  name: 'Livefyre',
  confirmed: false,
  kind: 'comments',
  containers: '.fyre-comment-stream, .fyre-stream-content, [id^="livefyre"], .fyre',
  items: '.fyre-comment-article',
  body: '.fyre-comment',
  author: '.fyre-comment-username',
  date: '.fyre-comment-date',
  replies: '.fyre-comment-replies',
  controls: '.fyre-comment-footer, .fyre-comment-action',
  staff: '.fyre-comment-tag-moderator',
};
