import type { System } from '../system.ts';

/**
 * LinkWithin, which ended about 2018, on older blogs.
 * Known from: from memory.
 */
export const linkwithin: System = {
  id: 'linkwithin',
  name: 'LinkWithin',
  confirmed: false,
  kind: 'related',
  containers: '.linkwithin_outer, .linkwithin_inner',
  items: '.linkwithin_posts > a',
  body: '.linkwithin_title',
};
