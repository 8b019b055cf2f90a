import type { System } from '../system.ts';

/**
 * Taboola’s boxes, in which paid cards and the site’s own stand side by side.
 * Known from: saved pages.
 */
export const taboola: System = {
  id: 'taboola',
  name: 'Taboola',
  confirmed: true,
  kind: 'chumbox',
  containers: '.trc_related_container, [id^="taboola-"], .trc_rbox_container',
  items: '.trc_spotlight_item, .videoCube',
  body: '.video-title, .video-label',
  controls:
    '.branding, .trc_user_exclude_btn, .trc_undo_btn, .trc_exclude_overlay, .trc_user_exclude_btn, .video-cta-href',
  paid: '.syndicatedItem, [data-item-syndicated="true"]',
};
