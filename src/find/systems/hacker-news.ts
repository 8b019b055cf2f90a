import type { System } from '../system.ts';

/**
 * Threads of Hacker News: one table row a comment, indented by an image.
 * Known from: public code that reads it.
 */
export const hackerNews: System = {
  id: 'hacker-news',
  name: 'Hacker News',
  confirmed: true,
  kind: 'comments',
  containers: '.comment-tree',
  items: 'tr.athing.comtr',
  hosts: ['news.ycombinator.com'],
  body: '.commtext',
  author: '.hnuser',
  date: '.age',
  controls: '.reply, .navs, .votelinks',
};
