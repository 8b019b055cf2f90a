import type { System } from '../system.ts';

/**
 * Comments of Duoshuo, which ended in 2017; kept in saved pages.
 * Known from: style sheets and scripts made for it; parts from memory.
 */
export const duoshuo: System = {
  id: 'duoshuo',
  name: 'Duoshuo',
  confirmed: false,
  kind: 'comments',
  containers: '#ds-thread, .ds-thread',
  items: 'li.ds-post',
  body: '.ds-comment-body > p',
  author: '.ds-user-name',
  date: '.ds-time',
  replies: 'ul.ds-children',
  controls: '.ds-comment-footer, .ds-comment-context',
};
