import type { System } from '../system.ts';

/**
 * Comments of the Joomla extension Akeeba Engage.
 * Known from: a template override for the container; parts from memory.
 */
export const akeebaEngage: System = {
  id: 'akeeba-engage',
  name: 'Akeeba Engage',
  confirmed: false,
  kind: 'comments',
  containers: '.akengage-outer-container, .akengage-list-container',
  items: '.akengage-comment-item, article.akengage-comment',
  body: '.akengage-comment-body',
  author: '.akengage-commenter-name, .akengage-comment-author',
  date: '.akengage-comment-info time, .akengage-comment-permalink',
  replies: '.akengage-list-container .akengage-list-container, ul.akengage-comment-children',
  controls: '.akengage-comment-reply, .akengage-comment-controls',
};
