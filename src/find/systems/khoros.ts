import type { System } from '../system.ts';

/**
 * Boards of Khoros, once Lithium.
 * Known from: scrapers and a page excerpt in public code; the containers from memory.
 */
export const khoros: System = {
  id: 'khoros',
  name: 'Khoros',
  confirmed: false,
  kind: 'comments',
  containers: '.lia-component-message-list, .lia-component-reply-list',
  items: '.lia-message-view-display, .lia-message-view-wrapper',
  body: '.lia-message-body-content',
  author: '.lia-user-name-link, .lia-user-name',
  date: '.lia-message-posted-on, .lia-message-dates, .DateTime',
  quotes: '.lia-quote, blockquote',
  controls:
    '.lia-message-subject, .lia-user-rank-title, .lia-component-kudos-widget-button-version-3, .lia-quilt-row-footer, .lia-message-author-rank',
};
