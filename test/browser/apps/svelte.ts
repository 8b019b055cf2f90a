import { flushSync, mount } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { Comment } from '../thread.ts';
import { startApp } from './app.ts';
import List from './list.svelte';

startApp((target, first) => {
  let shown = first;
  let changed = () => {};
  const subscribe = createSubscriber((update) => {
    changed = update;
  });
  const comments = () => {
    subscribe();
    return shown;
  };
  mount(List, { target, props: { comments } });
  flushSync();
  return (next: readonly Comment[]) => {
    shown = next;
    changed();
    flushSync();
  };
});
