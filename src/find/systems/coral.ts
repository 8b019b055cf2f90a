import type { System } from '../system.ts';

/**
 * Comments of Coral (Vox Media), in the open shadow root it makes in the page; older versions in a frame.
 * Known from: source of its class list and comment component.
 */
export const coral: System = {
  id: 'coral',
  name: 'Coral',
  confirmed: true,
  kind: 'comments',
  containers: '.coral-stream, #coral, .coral-streamEmbed, #coral_thread, #talk-embed-stream-container',
  items: '.coral-comment, .coral-featuredComment, .talk-stream-comment-wrapper',
  except: '.coral-comment .coral-comment',
  body: '.coral-comment-content, .coral-featuredComment-content, .talk-stream-comment-container .talk-plugin-rich-text-text',
  author: '.coral-comment-username, .coral-username, .talk-plugin-author-name',
  date: '.coral-comment-timestamp, .coral-timestamp',
  replies: '[role="log"] [role="log"]',
  controls:
    '.coral-comment-actionBar, .coral-featuredComment-actionBar, .coral-comment-inReplyTo, .coral-comment-caret, .coral-comment-userTag, .coral-comment-commentTag',
  staff: '.coral-comment-userTag, .coral-comment-userBadge',
  frames: 'iframe[src*="coral.coralproject.net"], iframe[id^="coral_"], #coral_talk_stream iframe',
  shadowHosts: '#coral_thread, #coral-container, #coral_talk_stream, #coralStreamEmbed',
  documents: ['*://*.coral.coralproject.net/*'],
};
