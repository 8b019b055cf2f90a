import { h, render } from 'preact';
import type { Comment } from '../thread.ts';
import { startApp } from './app.ts';

const list = (comments: readonly Comment[]) =>
  h(
    'ol',
    { class: 'comment-list' },
    comments.map(({ id, author, text, spam }) =>
      h(
        'li',
        { key: id, id, class: 'comment', 'data-spam': spam || undefined, 'data-genuine': !spam || undefined },
        h(
          'article',
          { class: 'comment-body' },
          h(
            'footer',
            null,
            h('b', { class: 'fn' }, author),
            ' ',
            h('time', { dateTime: '2024-03-05' }, '5 March 2024'),
          ),
          h('div', { class: 'comment-content' }, h('p', null, text)),
        ),
      ),
    ),
  );

startApp((container, first) => {
  const show = (comments: readonly Comment[]) => render(list(comments), container);
  show(first);
  return show;
});
