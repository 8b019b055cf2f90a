import type { System } from '../system.ts';

/**
 * Comments of IntenseDebate.
 * Known from: from memory.
 */
export const intensedebate: System = {
  id: 'intensedebate',
  name: 'IntenseDebate',
  confirmed: false,
  kind: 'comments',
  containers: '#idc-container, #idc-cover, #IDCommentsNewThreadCover',
  items: '.idc-c',
  body: '.idc-c-t',
  author: '.idc-c-h-inner h4, .idc-c-h h4',
  date: '.idc-c-m .idc-time, .idc-time',
  replies: '.idc-thread .idc-thread',
  controls: '.idc-c-m, .idc-r, .idc-v',
  likes: '.idc-v-total',
};
