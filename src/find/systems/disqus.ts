import type { System } from '../system.ts';

/**
 * Comments of Disqus, inside its own frame.
 * Known from: public code that reads its frame; the rest from memory.
 */
export const disqus: System = {
  id: 'disqus',
  name: 'Disqus',
  confirmed: false,
  kind: 'comments',
  containers: '#posts, #post-list, .post-list',
  items: 'li.post',
  except: '.realtime-button, .load-more',
  hosts: ['disqus.com'],
  body: '.post-message',
  author: '.post-byline .author, .author',
  date: '.time-ago',
  replies: 'ul.children',
  controls: '.post-menu, .comment__footer, .post-body > footer',
  staff: '.badge.moderator, .badge.author, .highlighted-post',
  likes: '.vote-up .count',
  frames: 'iframe[src*="disqus.com/embed"], iframe[id^="dsq-app"]',
  documents: ['*://*.disqus.com/*'],
};
