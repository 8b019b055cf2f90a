import type { System } from '../system.ts';

/**
 * Responses on Medium: the old stream by class, the new one by its label.
 * Known from: container names from public rule lists; parts from memory.
 */
export const medium: System = {
  id: 'medium',
  name: 'Medium',
  confirmed: false,
  kind: 'comments',
  containers: '.responsesWrapper, .responsesStreamWrapper, .js-responsesWrapper',
  items: '.streamItem--postPreview, .js-streamItem',
  body: '.postArticle-content',
  author: '.postMetaInline .ds-link, .postMetaInline-authorLockup a',
  date: '.postMetaInline time',
  controls: '.postActionsBar, .js-actionMultirecommend',
};
