import type { System } from '../system.ts';

/**
 * The comment component of Ant Design, as React sites use it.
 * Known from: package @ant-design/compatible.
 */
export const antDesign: System = {
  id: 'ant-design',
  name: 'Ant Design comments',
  confirmed: true,
  kind: 'comments',
  containers: '.ant-list-items, .ant-list',
  items: '.ant-comment',
  body: '.ant-comment-content-detail',
  author: '.ant-comment-content-author-name',
  date: '.ant-comment-content-author-time',
  replies: '.ant-comment-nested',
  controls: '.ant-comment-actions',
};
