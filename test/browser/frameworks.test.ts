import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { AppWindow } from './apps/app.ts';
import { List } from './apps/react-list.ts';
import { vueList } from './apps/vue-list.ts';
import { bundle } from './bundle.ts';
import { BROWSERS, open } from './harness.ts';
import { type Site, serve } from './serve.ts';
import { type Comment, FRAME_WATCH, thread } from './thread.ts';

const FIRST = thread(9);
const edited = (comments: readonly Comment[], id: string, from: Comment): readonly Comment[] =>
  comments.map((comment) => (comment.id === id ? { ...from, id } : comment));
const SPAM = FIRST[1] as Comment;
const GENUINE = FIRST[0] as Comment;

/** What a page does with its list, one step after the other. */
const STEPS: readonly (readonly [string, readonly Comment[]])[] = [
  ['adds at the end', thread(18)],
  ['adds at the front', [...thread(6, 100), ...thread(18)]],
  ['removes some, folded ones among them', thread(18).filter((_, index) => index % 4 !== 1)],
  ['turns the order around', thread(18).toReversed()],
  ['moves one folded item to the front', [...thread(18).slice(4, 5), ...thread(4), ...thread(13, 5)]],
  ['renders the same again', [...thread(4, 0), ...thread(14, 4)]],
  ['turns a genuine comment into spam', edited(thread(18), 'comment-3', SPAM)],
  ['turns spam into a genuine comment', edited(thread(18), 'comment-4', GENUINE)],
  ['shows nothing', []],
  ['shows other comments', thread(12, 200)],
];

const page = (script: string, html = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry repairs go on</title>${FRAME_WATCH}</head><body><main><article><h1>Ferry repairs go on</h1><p>The harbour office said on Monday that repairs to the old ferry will take three more weeks, longer than planned.</p></article><section id="comments"><h2>Comments</h2><div id="app">${html}</div></section></main><script>globalThis.comments = ${JSON.stringify(FIRST)}</script><script>${script}</script></body></html>`;

let site: Site;
beforeAll(async () => {
  const [react, preact, vue, svelte, byIndex] = (await Promise.all(
    ['react', 'preact', 'vue', 'svelte', 'by-index'].map(bundle),
  )) as [string, string, string, string, string];
  site = await serve({
    '/react': page(react),
    '/react-from-server': page(react, renderToString(createElement(List, { comments: FIRST }))),
    '/vue': page(vue),
    '/vue-from-server': page(vue, await renderVue(vueList(FIRST, true).app)),
    '/preact': page(preact),
    '/svelte': page(svelte),
    '/by-index': page(byIndex),
  });
});
afterAll(() => site.close());

const app = <Result>(
  of: Page,
  run: (app: AppWindow, comments: readonly Comment[]) => Result,
  comments: readonly Comment[] = [],
) => of.evaluate(`(${run.toString()})(window.app, ${JSON.stringify(comments)})`) as Promise<Result>;

/** Ids of the items whose words a reader sees, in their order. */
const shown = (of: Page): Promise<string[]> =>
  of.$$eval('#app li', (items) =>
    items
      .filter((item) =>
        item.querySelector('p')?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .map(({ id }) => id),
  );
const genuine = (comments: readonly Comment[]): string[] =>
  comments.filter(({ spam }) => !spam).map(({ id }) => id);

describe.each(BROWSERS)('in %s', (name) => {
  test.each(['/react', '/react-from-server', '/vue', '/vue-from-server', '/preact', '/svelte', '/by-index'])(
    'a list made by %s never notices, and spam in it is never painted',
    async (path) => {
      const { page, close } = await open(name, `${site.origin}/none`);
      await page.bringToFront();
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('console', (message) => {
        if (/^(error|warn)/.test(message.type())) said.push(message.text());
      });
      await page.goto(site.origin + path);
      await page.waitForFunction('window.app');
      await expect.poll(() => shown(page)).toEqual(genuine(FIRST));
      for (const [step, comments] of STEPS) {
        await app(page, (both, next) => both.render(next), comments);
        const [inPage, aside] = await app(page, (both) => both.markup());
        expect(inPage, step).toBe(aside);
        await expect.poll(() => shown(page), { message: step }).toEqual(genuine(comments));
      }
      expect(said).toEqual([]);
      expect(await page.evaluate('painted().seen')).toEqual([]);
      await close();
    },
  );
});
