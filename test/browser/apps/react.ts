import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Comment } from '../thread.ts';
import { startApp } from './app.ts';
import { List } from './react-list.ts';

startApp(
  (container, first) => {
    const root = createRoot(container);
    const render = (comments: readonly Comment[]) => flushSync(() => root.render(h(List, { comments })));
    render(first);
    return render;
  },
  (container, first) => {
    if (!container.firstElementChild) container.replaceChildren();
    const hydrated = container.firstElementChild;
    const root = hydrated ? hydrateRoot(container, h(List, { comments: first })) : createRoot(container);
    const render = (comments: readonly Comment[]) => flushSync(() => root.render(h(List, { comments })));
    if (!hydrated) render(first);
    return render;
  },
);
