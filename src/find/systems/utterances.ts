import type { System } from '../system.ts';

/**
 * Comments of utterances and of its fork Beaudar, inside their own frames.
 * Known from: source of utterances.
 */
export const utterances: System = {
  id: 'utterances',
  name: 'utterances and Beaudar',
  confirmed: true,
  kind: 'comments',
  containers: '.timeline',
  items: 'article.timeline-comment',
  except: '.timeline-comment:has(textarea)',
  hosts: ['utteranc.es', 'beaudar.lipk.org'],
  body: '.markdown-body',
  author: '.comment-meta strong',
  date: '.comment-meta a:last-child',
  controls: '.comment-actions, .comment-footer',
  staff: '.author-association-badge',
  frames: '.utterances iframe, iframe[src*="utteranc.es"], .beaudar iframe',
  documents: ['*://*.utteranc.es/*', '*://beaudar.lipk.org/*'],
};
