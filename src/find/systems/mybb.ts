import type { System } from '../system.ts';

/**
 * Threads of MyBB 1.8.
 * Known from: from memory of its default theme.
 */
export const mybb: System = {
  id: 'mybb',
  name: 'MyBB',
  confirmed: false,
  kind: 'comments',
  containers: '#posts',
  items: '#posts .post',
  body: '.post_body',
  author: '.author_information .largetext',
  date: '.post_date',
  quotes: 'blockquote.mycode_quote',
  controls: '.post_controls, .author_statistics, .author_information .smalltext, .signature, .float_right',
};
