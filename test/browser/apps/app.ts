import type { Comment } from '../thread.ts';

/** What every framework's page offers: shows these comments in this order in a list below the container. */
export type MountApp = (
  container: Element,
  comments: readonly Comment[],
) => (comments: readonly Comment[]) => void;

/** Two copies of one app: one in the page, one in an element that never enters it, where no extension comes. */
export interface AppWindow {
  /** Shows these comments in both. */
  render(comments: readonly Comment[]): void;
  /** Markup of the copy in the page, and of the copy that was left alone. */
  markup(): readonly [string, string];
}

/** Starts both copies on `#app` and hands them to the test. `mountPage` differs where the server wrote the first list. */
export function startApp(mount: MountApp, mountPage = mount): void {
  const start = () => {
    const inPage = document.querySelector('#app') as Element;
    const aside = document.createElement('div');
    const first = (globalThis as unknown as { comments: readonly Comment[] }).comments;
    const apps = [mountPage(inPage, first), mount(aside, first)];
    const app: AppWindow = {
      render(comments) {
        for (const render of apps) render(comments);
      },
      markup: () => [inPage.innerHTML, aside.innerHTML],
    };
    Object.assign(globalThis, { app });
  };
  addEventListener('load', start);
}
