import type { System } from '../system.ts';

/**
 * Comments of the SVAR components for React and Svelte.
 * Known from: package @svar-ui/react-comments, rendered.
 */
export const svarComments: System = {
  id: 'svar-comments',
  name: 'SVAR Comments',
  confirmed: true,
  kind: 'comments',
  containers: '.wx-comments-list',
  items: '.wx-messages > .wx-flow, .wx-messages > .wx-bubble-wrapper',
  body: '.wx-message',
  author: '.wx-author-name',
  date: '.wx-comment-date',
  controls: '.wx-user, .wx-menu-icon',
};
