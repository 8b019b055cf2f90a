import type { System } from '../system.ts';

/**
 * Topics of the WordPress forum wpForo.
 * Known from: from memory.
 */
export const wpforo: System = {
  id: 'wpforo',
  name: 'wpForo',
  confirmed: false,
  kind: 'comments',
  containers: '#wpforo-wrap',
  items: '[id^="post-"].post-wrap',
  body: '.wpforo-post-content',
  author: '.author-name, .wpf-author-name',
  date: '.cbleft, .post-date, .wpf-post-date',
  controls: '.wpforo-post-foot, .author-title, .bottom-bar',
  likes: '.wpf-vote-number',
};
