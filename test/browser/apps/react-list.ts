import { createElement as h, type ReactElement } from 'react';
import type { Comment } from '../thread.ts';

/** The comment list as a React component. */
export function List({ comments }: { readonly comments: readonly Comment[] }): ReactElement {
  return h(
    'ol',
    { className: 'comment-list' },
    comments.map(({ id, author, text, spam }) =>
      h(
        'li',
        {
          key: id,
          id,
          className: 'comment',
          'data-spam': spam || undefined,
          'data-genuine': !spam || undefined,
        },
        h(
          'article',
          { className: 'comment-body' },
          h(
            'footer',
            null,
            h('b', { className: 'fn' }, author),
            ' ',
            h('time', { dateTime: '2024-03-05' }, '5 March 2024'),
          ),
          h('div', { className: 'comment-content' }, h('p', null, text)),
        ),
      ),
    ),
  );
}
