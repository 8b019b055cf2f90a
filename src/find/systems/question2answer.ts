import type { System } from '../system.ts';

/**
 * Answers of Question2Answer, and what is said of them.
 * Known from: source of its theme; scrapers.
 */
export const question2answer: System = {
  id: 'question2answer',
  name: 'Question2Answer',
  confirmed: true,
  kind: 'comments',
  containers: '.qa-a-list, .qa-part-a-list',
  items: '.qa-a-list-item, .qa-c-list-item',
  body: '.qa-a-item-content, .qa-c-item-content, .qa-post-content',
  author: '.qa-a-item-who-data, .qa-c-item-who-data',
  date: '.qa-a-item-when-data, .qa-c-item-when-data',
  replies: '.qa-a-item-c-list, .qa-c-list',
  controls:
    '.qa-a-item-buttons, .qa-c-item-buttons, .qa-voting, .qa-a-selection, .qa-a-item-meta, .qa-c-item-meta',
};
