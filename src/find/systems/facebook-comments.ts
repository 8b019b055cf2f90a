import type { System } from '../system.ts';

/**
 * Comments of Facebook’s plugin, inside its own frame. Its class names change with every release, so only roles are named.
 * Known from: frame addresses from public code; the inside is hashed.
 */
export const facebookComments: System = {
  id: 'facebook-comments',
  name: 'Facebook Comments Plugin',
  confirmed: false,
  kind: 'comments',
  containers: '#u_0_0, ._5lmz, .fbCommentsPlugin, .UFIContainer',
  items: '.fbFeedbackPost, .UFIComment, [role="article"]',
  hosts: ['facebook.com'],
  body: '._5mdd, .postText, .UFICommentBody',
  author: '.UFICommentActorName',
  date: '.livetimestamp, time',
  replies: '.fbFeedbackReplies, .UFIReplyList',
  controls: '.UFICommentActions, ._2vq9',
  frames:
    'iframe[src*="facebook.com/plugins/feedback"], iframe[src*="facebook.com/plugins/comments"], iframe[src*="/plugins/feedback.php"]',
  // Much else of its site stands in frames: buttons, players, posts.
  documents: ['*://*.facebook.com/plugins/comments.php*', '*://*.facebook.com/plugins/feedback.php*'],
};
