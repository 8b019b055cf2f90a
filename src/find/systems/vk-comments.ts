import type { System } from '../system.ts';

/**
 * VK’s comment widget, inside its own frame.
 * Known from: from memory.
 */
export const vkComments: System = {
  id: 'vk-comments',
  name: 'VK comments',
  confirmed: false,
  kind: 'comments',
  containers: '#wcomments_posts, .wcomments_posts, #wall_module',
  items: '.wcomments_posts > .wcomments_post',
  hosts: ['vk.com', 'vk.ru'],
  body: '.wcomments_text, .wall_post_text',
  author: '.wcomments_post_author a, .wcomments_author',
  date: '.rel_date, .wcomments_date',
  controls: '.wcomments_post_actions, .like_cont',
  frames: '#vk_comments iframe, iframe[src*="vk.com/widget_comments"]',
  // Much else of its site stands in frames: buttons, players, posts.
  documents: ['*://*.vk.com/widget_comments.php*', '*://*.vk.ru/widget_comments.php*'],
};
