import type { System } from '../system.ts';

/**
 * Comments of Gitalk, kept as issues on GitHub.
 * Known from: package gitalk.
 */
export const gitalk: System = {
  id: 'gitalk',
  name: 'Gitalk',
  confirmed: true,
  kind: 'comments',
  containers: '.gt-container, .gt-comments',
  items: '.gt-comments .gt-comment',
  body: '.gt-comment-body',
  author: '.gt-comment-username',
  date: '.gt-comment-date',
  controls: '.gt-comment-like, .gt-comment-reply, .gt-comment-edit, .gt-comment-text',
  staff: '.gt-comment-admin',
  likes: '.gt-comment-like .gt-ico-text',
};
