import type { System } from '../system.ts';

/**
 * Comments of NAVER’s comment box, used on NAVER News and many Korean sites.
 * Known from: container name from public rule lists; parts from memory.
 */
export const naverCbox: System = {
  id: 'naver-cbox',
  name: 'NAVER comments',
  confirmed: false,
  kind: 'comments',
  containers: '#cbox_module, .u_cbox, .u_cbox_list',
  items: 'li.u_cbox_comment',
  body: '.u_cbox_contents',
  author: '.u_cbox_nick',
  date: '.u_cbox_date',
  replies: '.u_cbox_reply_area',
  controls: '.u_cbox_tool, .u_cbox_btn_more, .u_cbox_work_box',
  likes: '.u_cbox_cnt_recomm',
};
