import type { System } from '../system.ts';

/**
 * Conversations of OpenWeb, once Spot.IM, in the open shadow root below its host element.
 * Known from: public code that reads its shadow root.
 */
export const openweb: System = {
  id: 'openweb',
  name: 'OpenWeb (Spot.IM)',
  confirmed: true,
  kind: 'comments',
  containers: '.spcv_conversation, .spcv_messages-list, .sppre_messages-list, .sppre_root, [class^="spcv_"]',
  items:
    'article.spcv_root-message, .spcv_messages-list > li, .spcv_children-list > li, .sppre_messages-list > li',
  body: '[data-spot-im-class="message-text"], .spcv_message-text',
  author: '[data-spot-im-class="message-username"], .spcv_username',
  date: '[data-spot-im-class="message-timestamp"], .spcv_message-timestamp, time',
  replies: '.spcv_children-list, ul.spcv_replies',
  controls: '[data-spot-im-class="message-actions"], .spcv_message-actions',
  staff: '[data-spot-im-class="user-badge"], .spcv_staff-badge',
  likes: '.spcv_likes-count',
  shadowHosts: '[class*="spot-im"], [id^="spotim"], [id^="spot-im"]',
};
