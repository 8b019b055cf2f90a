import { nextTick } from 'vue';
import { type MountApp, startApp } from './app.ts';
import { vueList } from './vue-list.ts';

const mount =
  (fromServer: (container: Element) => boolean): MountApp =>
  (container, first) => {
    const { app, comments } = vueList(first, fromServer(container));
    app.mount(container);
    return (next) => {
      comments.value = next;
      void nextTick();
    };
  };

startApp(
  mount(() => false),
  mount((container) => container.firstElementChild !== null),
);
