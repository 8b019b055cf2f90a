import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launched, open, store } from './harness.ts';
import { type Answer, type Site, serve } from './serve.ts';
import { commentHtml, PAGE_END, pageStart, thread, threadPage } from './thread.ts';

const COMMENTS = thread(12);
const GENUINE = COMMENTS.filter(({ spam }) => !spam).length;
const LIST = COMMENTS.map(commentHtml).join('');
const withHead = (script: string): string => threadPage(COMMENTS, `<script>${script}</script>`);
const framed = (frame: string): string => pageStart() + PAGE_END.replace('</section>', `${frame}</section>`);

const as =
  (type: string, body: string): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
const XHTML = threadPage(COMMENTS)
  .replace('<!doctype html><html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
  .replace('<meta charset="utf-8">', '')
  .replace(/ data-(spam|genuine)/g, ' data-$1=""');

/** Pages that do their worst; every one holds the same thread, which must fold all the same. */
const PAGES: Readonly<Record<string, string>> = {
  'redefines what scripts rely on': withHead(`
    for (const name of ['matches', 'closest', 'querySelectorAll', 'getAttribute', 'animate', 'attachShadow', 'append'])
      Element.prototype[name] = () => { throw new Error('taken'); };
    Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('taken'); } });
    Object.defineProperty(Node.prototype, 'childNodes', { get() { throw new Error('taken'); } });
    MutationObserver = class { constructor() { throw new Error('taken'); } };
    WeakMap.prototype.get = Map.prototype.get = Array.prototype.map = () => { throw new Error('taken'); };
    Element.prototype.checkVisibility = Element.prototype.checkVisibility;`),
  'answers every change with another': withHead(
    `
    addEventListener('DOMContentLoaded', () => {
      const box = document.querySelector('header').appendChild(document.createElement('p'));
      const tick = () => { box.textContent = Math.random(); };
      new MutationObserver(tick).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      tick();
      setInterval(tick, 1);
    });`
      .replace('tick();\n', 'setTimeout(tick);\n')
      .replace(
        'new MutationObserver(tick)',
        'let left = 5e3; new MutationObserver(() => left-- > 0 && queueMicrotask(tick))',
      ),
  ),
  'moves all comments around every frame': withHead(`
    addEventListener('load', () => {
      let turns = 0;
      const turn = () => { const list = document.querySelector('ol'); list.prepend(list.lastElementChild); if (turns++ < 60) requestAnimationFrame(turn); };
      turn();
    });`),
  'speaks in our name': withHead(`
    for (const type of ['spamfold', 'report', 'preview', 'pause'])
      { postMessage({ type, call: 'pause', args: [true], paused: true }, '*'); dispatchEvent(new CustomEvent(type, { detail: { paused: true } })); }
    globalThis.spamfoldRuns = true; globalThis.spamfoldSensitivity = 0; globalThis.chrome = { runtime: {} };`),
  'names the fields of a form after what scripts read': threadPage(COMMENTS)
    .replace(
      '<ol class="comment-list">',
      '<form><input name="parentNode"><input name="children"><input name="firstChild"><input name="nodeType"><input name="attributes"><input name="shadowRoot"><input name="querySelectorAll"><ol class="comment-list">',
    )
    .replace('</ol>', '</ol></form>'),
  'is in quirks mode': threadPage(COMMENTS).replace('<!doctype html>', ''),
  'can be edited as a whole': withHead("document.designMode = 'on'"),
  'has another base address': threadPage(COMMENTS, '<base href="https://other.test/deep/">'),
  'nests ten thousand deep': threadPage(COMMENTS).replace(
    '<main>',
    `${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}<main>`,
  ),
  'has a comment of a megabyte': threadPage([
    ...COMMENTS.slice(0, 3),
    { ...(COMMENTS[3] as (typeof COMMENTS)[0]), text: 'word after word '.repeat(65_000) },
    ...COMMENTS.slice(4),
  ]),
  'has attributes of a megabyte': threadPage(COMMENTS).replace(
    'class="comment"',
    `class="comment ${'x '.repeat(250_000)}" title="${'y'.repeat(500_000)}"`,
  ),
  'has a hundred thousand siblings': threadPage(COMMENTS).replace(
    '<footer>About',
    `${'<i>x</i>'.repeat(100_000)}<footer>About`,
  ),
  'writes names that are markup, halves of characters and turned text': threadPage(
    COMMENTS.map((comment) => ({
      ...comment,
      author: comment.spam
        ? comment.author
        : '&lt;img src=x onerror=alert(1)&gt; \u202Eevil\u2066 Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349',
    })),
    '<script>addEventListener("DOMContentLoaded", () => { document.querySelector("[data-genuine] p").append("\\uD800 half") })</script>',
  ),
};
const FRAMES: Readonly<Record<string, string>> = {
  'a frame of the same site': '<iframe src="/inner"></iframe>',
  'a frame of another site': '<iframe src="COMMENTS/inner"></iframe>',
  'a frame whose source is written in it': `<iframe srcdoc="${threadPage(COMMENTS).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  'an empty frame that a script fills': `<iframe id="f"></iframe><script>document.querySelector('#f').contentDocument.body.innerHTML = ${JSON.stringify(`<h2>Comments</h2><ol class="comment-list">${LIST}</ol>`).replaceAll('</', '<\\/')}</script>`,
  'an empty frame that a script writes': `<iframe id="f"></iframe><script>{ const at = document.querySelector('#f').contentDocument; at.open(); at.write(${JSON.stringify(threadPage(COMMENTS)).replaceAll('</', '<\\/')}); at.close(); }</script>`,
  'a frame in a frame of another site': '<iframe src="COMMENTS/middle"></iframe>',
  'an open shadow root': `<div id="host"></div><script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<section><h2>Comments</h2><ol class="comment-list">${LIST}</ol></section>`).replaceAll('</', '<\\/')}</script>`,
  'a shadow root within a shadow root': `<div id="host"></div><script>{ const outer = document.querySelector('#host').attachShadow({ mode: 'open' }); outer.innerHTML = '<div></div>'; setTimeout(() => { outer.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<section><h2>Comments</h2><ol class="comment-list">${LIST}</ol></section>`).replaceAll('</', '<\\/')}; }, 300); }</script>`,
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
  const counts = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const roots: (Document | ShadowRoot)[] = [document];
          const found: Element[] = [];
          for (const root of roots) {
            // The page may have taken away what this needs, so it goes by what cannot be taken.
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
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
            if (item && text.checkVisibility({ visibilityProperty: true }))
              count[item.hasAttribute('data-spam') ? 0 : 1] += 1;
          }
          return count;
        })
        .catch(() => [0, 0] as const),
    ),
  );
  return counts.reduce(([spam, genuine], [more, others]) => [spam + more, genuine + others], [0, 0]);
}
const FOLDED = [0, GENUINE];
const becomes = (page: Page, expected: readonly number[]) =>
  expect.poll(() => visible(page), { timeout: 12_000 }).toEqual(expected);

describe.each(BROWSERS)('in %s', (name) => {
  afterEach(async () => store(await launched(name)));

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

  test.each(['/svg', '/text', '/json', '/empty'])('%s is left alone', async (at) => {
    const { errors, close } = await open(name, site.origin + at);
    expect(errors).toEqual([]);
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
