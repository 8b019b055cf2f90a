import { type App, createApp, createSSRApp, defineComponent, h, type ShallowRef, shallowRef } from 'vue';
import type { Comment } from '../thread.ts';

const List = (comments: ShallowRef<readonly Comment[]>) =>
  defineComponent(
    () => () =>
      h(
        'ol',
        { class: 'comment-list' },
        comments.value.map(({ id, author, text, spam }) =>
          h(
            'li',
            {
              key: id,
              id,
              class: 'comment',
              'data-spam': spam || undefined,
              'data-genuine': !spam || undefined,
            },
            h('article', { class: 'comment-body' }, [
              h('footer', [
                h('b', { class: 'fn' }, author),
                ' ',
                h('time', { datetime: '2024-03-05' }, '5 March 2024'),
              ]),
              h('div', { class: 'comment-content' }, [h('p', text)]),
            ]),
          ),
        ),
      ),
  );

/** The comment list as a Vue app; `fromServer` takes over what the server wrote. */
export function vueList(
  first: readonly Comment[],
  fromServer: boolean,
): { readonly app: App; readonly comments: ShallowRef<readonly Comment[]> } {
  const comments = shallowRef(first);
  return { app: (fromServer ? createSSRApp : createApp)(List(comments)), comments };
}
