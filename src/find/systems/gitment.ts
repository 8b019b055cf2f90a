import type { System } from '../system.ts';

/**
 * Comments of Gitment, kept as issues on GitHub.
 * Known from: package gitment.
 */
export const gitment: System = {
  id: 'gitment',
  name: 'Gitment',
  confirmed: true,
  kind: 'comments',
  containers: '.gitment-container, .gitment-comments-list',
  items: 'li.gitment-comment',
  body: '.gitment-comment-body',
  author: '.gitment-comment-name',
  date: '.gitment-comment-header span[title]',
  controls: '.gitment-comment-like-btn',
  likes: '.gitment-comment-like-btn',
};
