import type { System } from '../system.ts';

/**
 * Recommendations of popIn (Discovery) on Japanese and Chinese pages: paid cards are marked with PR.
 * Known from: from memory.
 */
export const popin: System = {
  id: 'popin',
  name: 'popIn',
  confirmed: false,
  kind: 'chumbox',
  containers: '#_popIn_recommend, [id^="_popIn_recommend"]',
  items: '._popIn_recommend_article',
  body: '._popIn_recommend_art_title',
  controls: '._popIn_recommend_art_media, ._popIn_recommend_art_pr, ._popIn_recommend_date',
  paid: '._popIn_recommend_article_ad',
};
