import type { System } from '../system.ts';

/**
 * Comments of Gnuboard 5, which many Korean sites are made with.
 * Known from: from memory of its default theme.
 */
export const gnuboard: System = {
  id: 'gnuboard',
  name: 'Gnuboard',
  confirmed: false,
  kind: 'comments',
  containers: '#bo_vc',
  items: "#bo_vc > article[id^='c_']",
  body: '.cmt_contents',
  author: '.member, .sv_member, .guest',
  date: 'time, .bo_vc_hdinfo',
  controls: ".bo_vl_opt, .bo_vc_act, .bo_v_act, [id^='edit_'], [id^='reply_']",
};
