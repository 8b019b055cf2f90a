import type { System } from '../system.ts';

/**
 * Comments of Remark42, inside its own frame.
 * Known from: its source.
 */
export const remark42: System = {
  id: 'remark42',
  name: 'Remark42',
  confirmed: true,
  kind: 'comments',
  containers: '.root__threads, .list-comments, .root__pinned-comments, .remark42__last-comments',
  items: 'article.comment',
  except: '.comment_view_preview',
  body: '.comment__text',
  author: '.comment__username',
  date: '.comment__time',
  replies: '.thread .thread',
  controls: '.comment__actions, .comment__score, .comment__link-to-parent, .comment__status',
  staff: '.comment_view_admin',
  likes: '.comment__score-value',
  frames: '#remark42 iframe, iframe[data-remark42-iframe]',
};
