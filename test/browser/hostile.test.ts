import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { BROWSERS, launched, open, store } from './harness.ts';
import { COMMENTS, FRAMES, framed, GENUINE, LIST, PAGES, PDF, XHTML } from './hostile-pages.ts';
import { type Answer, type Site, serve } from './serve.ts';
import { threadPage } from './thread.ts';

const as =
  (type: string, body: string): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
const path = (title: string): string => `/${encodeURIComponent(title)}`;

let site: Site;
beforeAll(async () => {
  const answers: Record<string, Answer> = {
    '/inner': threadPage(COMMENTS),
    '/middle': '<!doctype html><iframe src="/inner"></iframe>',
    '/xhtml': as('application/xhtml+xml', XHTML),
    '/svg': as(
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">A drawing</text></svg>',
    ),
    '/text': as('text/plain', 'Only text'),
    '/pdf': as('application/pdf', PDF),
    '/json': as('application/json', '{"comments":[]}'),
    '/empty': '',
  };
  for (const [title, page] of Object.entries(PAGES)) answers[path(title)] = page;
  for (const [title, frame] of Object.entries(FRAMES))
    answers[path(title)] = (request, response) => {
      const port = request.headers.host?.split(':')[1];
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(framed(frame.replace('COMMENTS', `http://comments.test:${port}`)));
    };
  site = await serve(answers);
});
afterAll(() => site.close());

/** How much spam and how many genuine comments a reader sees, in all frames and open shadow roots. */
async function visible(page: Page): Promise<readonly [spam: number, genuine: number]> {
  const counts = await Promise.all(page.frames().map((frame) => Promise.race([countIn(frame), silence()])));
  return counts.reduce(([spam, genuine], [more, others]) => [spam + more, genuine + others], [0, 0]);
}

/** Frames in which no script runs, as of a document that the browser shows by itself, never answer. */
const silence = (): Promise<readonly [number, number]> => pause(1_500, [0, 0] as const);

function countIn(frame: Frame): Promise<readonly [spam: number, genuine: number]> {
  return frame
    .evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      const found: Element[] = [];
      for (const root of roots) {
        // The page may have taken away what this needs, so it goes by what cannot be taken.
        const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
        for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
          if (at.shadowRoot) roots[roots.length] = at.shadowRoot;
          if (at.localName === 'p') found[found.length] = at;
        }
      }
      const count = [0, 0] as [number, number];
      for (const text of found) {
        let item: Element | null = text;
        while (item && !item.hasAttribute('data-spam') && !item.hasAttribute('data-genuine'))
          item = item.parentElement;
        if (item && text.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          count[item.hasAttribute('data-spam') ? 0 : 1] += 1;
      }
      return count;
    })
    .catch(() => [0, 0] as const);
}
const FOLDED = [0, GENUINE];
const becomes = (page: Page, expected: readonly number[]) =>
  expect.poll(() => visible(page), { timeout: 12_000 }).toEqual(expected);

describe.each(BROWSERS)('in %s', (name) => {
  test.each(Object.keys(PAGES))('a page that %s folds, and hears nothing of us', async (title) => {
    const { page, errors, close } = await open(name, site.origin + path(title));
    await becomes(page, FOLDED);
    expect(errors.filter((error) => !/too deep/.test(error))).toEqual([]);
    await close();
  });

  test('a page of XHTML folds', async () => {
    const { page, errors, close } = await open(name, `${site.origin}/xhtml`);
    await becomes(page, FOLDED);
    expect(errors).toEqual([]);
    await close();
  });

  test.each(['/svg', '/text', '/json', '/empty', '/pdf'])('%s is left alone', async (at) => {
    const { errors, close } = await open(name, site.origin + at);
    expect(errors).toEqual([]);
    await close();
  });

  test('an empty tab of the browser is left alone', async () => {
    const { page, errors, close } = await open(name, 'about:blank');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      '<html><head></head><body></body></html>',
    );
    expect(errors).toEqual([]);
    await close();
  });

  test('an empty window that a page opens and fills folds', async () => {
    const { page, close } = await open(name, site.origin + path('is in quirks mode'));
    await page.evaluate((list) => {
      const opened = window.open('about:blank') as Window;
      opened.document.body.innerHTML = `<h2>Comments</h2><ol class="comment-list">${list}</ol>`;
      (globalThis as { opened?: Window }).opened = opened;
    }, LIST);
    const seen = () =>
      page.evaluate(() => {
        const { document: other } = (globalThis as { opened?: Window }).opened as Window;
        const count = (items: string) =>
          [...other.querySelectorAll(`${items} p`)].filter((text) =>
            text.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          ).length;
        return [count('[data-spam]'), count('[data-genuine]')];
      });
    await expect.poll(seen, { timeout: 12_000 }).toEqual(FOLDED);
    await page.evaluate(() => (globalThis as { opened?: Window }).opened?.close());
    await close();
  });

  test.each(Object.keys(FRAMES))('the thread in %s folds', async (title) => {
    const { page, errors, close } = await open(name, site.origin + path(title));
    await becomes(page, FOLDED);
    expect(errors).toEqual([]);
    await close();
  });

  test('a frame of another site obeys the site it stands in', async () => {
    const running = await launched(name);
    onTestFinished(() => store(running));
    const title = path('a frame of another site');
    await store(running, { settings: { sites: { 'news.test': { sensitivity: 0 } } } });
    const off = await open(name, site.origin + title);
    await becomes(off.page, [COMMENTS.length - GENUINE, GENUINE]);
    await off.close();
    await store(running, { settings: { sites: { 'comments.test': { sensitivity: 0 } } } });
    const on = await open(name, site.origin + title);
    await becomes(on.page, FOLDED);
    await on.close();
  });
});
