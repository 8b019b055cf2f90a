import type { System } from '../system.ts';

/**
 * Comments of the React package react-comments-section.
 * Known from: package react-comments-section, rendered.
 */
export const reactCommentsSection: System = {
  id: 'react-comments-section',
  name: 'react-comments-section',
  confirmed: true,
  kind: 'comments',
  containers: '.overlay:has(.comment-title)',
  items: 'div:has(> div > .halfDiv .commentsTwo)',
  body: '.infoStyle',
  author: '.fullName',
  date: '.commenttimestamp',
  replies: '.replySection',
  controls: '.optionIcon, .replyBtn, .signBox',
};
