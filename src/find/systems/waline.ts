import type { System } from '../system.ts';

/**
 * Comments of Waline.
 * Known from: package @waline/client.
 */
export const waline: System = {
  id: 'waline',
  name: 'Waline',
  confirmed: true,
  kind: 'comments',
  containers: '#waline, .wl-cards',
  items: '.wl-card-item',
  body: '.wl-content',
  author: '.wl-nick',
  date: '.wl-time',
  replies: '.wl-quote',
  controls:
    '.wl-comment-actions, .wl-meta, .wl-admin-actions, .wl-reply-wrapper, .wl-edit-wrapper, .wl-comment-status, .wl-badge, .wl-reply-to',
  staff: '.verified-icon.admin',
  likes: '.wl-like',
};
