import type { System } from '../system.ts';

/**
 * The WordPress plugin Related Posts Thumbnails.
 * Known from: from memory.
 */
export const relatedPostsThumbnails: System = {
  id: 'related-posts-thumbnails',
  name: 'Related Posts Thumbnails',
  confirmed: false,
  kind: 'related',
  containers: '.relpost-thumb-wrapper, .relpost-thumb-container',
  items: '.relpost-block-single, a.relpost-block-single',
  body: '.relpost_card-title, .relpost-block-single-text h2, .relpost-block-single-text',
};
