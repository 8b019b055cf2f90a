import type { System } from '../system.ts';

/**
 * Threads of XenForo 1 and 2.
 * Known from: saved pages of XenForo 2.
 */
export const xenforo: System = {
  id: 'xenforo',
  name: 'XenForo',
  confirmed: true,
  kind: 'comments',
  containers: '.js-replyNewMessageContainer, .block--messages, #messageList',
  items: 'article.message--post, li.message[id^="post-"], .MessageCard[id^="js-post-"]',
  body: '.message-body .bbWrapper, .message-body, .messageText',
  author:
    '.message-name .username, .message-name, .MessageCard__user-info__name, .messageUserBlock .username',
  date: '.message-attribution time, .message-date time, time, .DateTime',
  quotes: '.bbCodeBlock--quote, .bbCodeQuote',
  controls:
    '.message-footer, .message-attribution-opposite, .message-userExtras, .userTitle, .message-signature, .reactionsBar',
  staff: '.message--staff, .username--staff',
};
