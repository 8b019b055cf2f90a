import type { System } from '../system.ts';

/** Comments of K2, the content system on top of Joomla. */
export const k2: System = {
  id: 'k2',
  name: 'Joomla K2',
  confirmed: true,
  kind: 'comments',
  containers: '.itemComments, .itemCommentsList',
  items: '.itemCommentsList > li',
  body: 'p',
  author: '.commentAuthorName',
  date: '.commentDate',
  controls: '.commentLink, .commentToolbar',
  staff: '.authorResponse',
};
