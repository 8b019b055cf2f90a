import type { System } from '../system.ts';

/**
 * The comment component of Semantic UI and Fomantic UI.
 * Known from: package semantic-ui-css.
 */
export const semanticUi: System = {
  id: 'semantic-ui',
  name: 'Semantic UI comments',
  confirmed: true,
  kind: 'comments',
  containers: '.ui.comments',
  items: '.comment:has(> .content)',
  body: '.text',
  author: '.author',
  date: '.metadata .date, .metadata',
  replies: '.comments',
  controls: '.actions',
};
