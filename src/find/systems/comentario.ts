import type { System } from '../system.ts';

/**
 * Comments of Comentario, in the page itself or the shadow root of its element.
 * Known from: its source.
 */
export const comentario: System = {
  id: 'comentario',
  name: 'Comentario',
  confirmed: true,
  kind: 'comments',
  containers: '.comentario-root, comentario-comments, .comentario-main-area',
  items: '.comentario-card',
  body: '.comentario-card-body',
  author: '.comentario-name',
  date: '.comentario-subtitle',
  replies: '.comentario-card-children',
  controls: '.comentario-options, .comentario-moderation-notice',
  staff: '.comentario-moderator',
  likes: '.comentario-score',
  shadowHosts: 'comentario-comments',
};
