import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { onOwnPage } from '../../tools/browser/own-page.ts';
import { endBackground } from './end-background.ts';
import {
  BROWSERS,
  type BrowserName,
  launched,
  launchOwn,
  open,
  type Running,
  type Visit,
} from './harness.ts';
import { spamSeen } from './seen.ts';
import { HOSTS, type Site, serve, streamed } from './serve.ts';
import { commentHtml, FRAME_WATCH, PAGE_END, pageStart, thread, threadPage } from './thread.ts';

const COMMENTS = thread(60);
const SPAM = COMMENTS.filter(({ spam }) => spam).length;
/** A host that serves comments and nothing else. */
const KNOWN = 'web.graphcomment.com';
const SHELL = '<!doctype html><title>Shell</title><body>';
const FRAME = (attributes: string): string =>
  `${SHELL}<h1>Ferry</h1><iframe width="800" height="600" ${attributes}></iframe>`;
const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const WHOLE = threadPage(COMMENTS, FRAME_WATCH);
const FILLS = `<script>window.fill = () => { document.querySelector('ol').innerHTML = ${JSON.stringify(
  COMMENTS.map(commentHtml).join(''),
).replaceAll('</', '<\\/')}; }</script>`;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/blank': SHELL,
    '/picture': `${SHELL}<a href="/car"><img alt="A car"></a><p>A car for the coast. Learn more.</p>`,
    '/list': `${SHELL}${FRAME_WATCH}<section id="comments"><h2>Comments</h2><ol class="comment-list"></ol></section>${FILLS}`,
    '/whole': WHOLE,
    '/parts': streamed([pageStart(FRAME_WATCH), COMMENTS.map(commentHtml).join(''), PAGE_END], 300),
    '/none': FRAME('src="/blank"'),
    '/empty': FRAME(''),
    '/advertised': FRAME('src="/picture"'),
    '/hidden': FRAME('src="/whole" style="display: none"'),
    '/narrow': FRAME('src="/whole" style="width: 40px"'),
    '/same': FRAME('src="/whole"'),
    '/streamed': FRAME('src="/parts"'),
    '/written': FRAME(`srcdoc="${quoted(WHOLE)}"`),
    '/later': FRAME('src="/list"'),
    '/other': (request, response) => {
      const port = request.headers.host?.split(':')[1];
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(FRAME(`src="http://comments.test:${port}/whole"`));
    },
    '/known': (request, response) => {
      const port = request.headers.host?.split(':')[1];
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(FRAME(`src="http://${KNOWN}:${port}/list"`));
    },
  });
});
afterAll(() => site.close());

interface Api {
  readonly tabs: { query(of: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly scripting: {
    executeScript(script: object): Promise<{ readonly frameId: number; readonly result?: unknown }[]>;
  };
}

/** Whether the script that finds and folds runs in the frames of the tab that shows this path. */
const runsInFrames = (running: Running, path: string): Promise<readonly unknown[]> =>
  onOwnPage(running, (page) =>
    page.evaluate(async (end) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
      const tabId = (await tabs.query({})).find(({ url }) => url?.endsWith(end))?.id ?? -1;
      const func = () => (globalThis as { spamfoldRuns?: boolean }).spamfoldRuns === true;
      const answers = await scripting.executeScript({ target: { tabId, allFrames: true }, func });
      return answers.filter(({ frameId }) => frameId !== 0).map(({ result }) => result);
    }, path),
  );

const visits: Visit[] = [];
const visited = async (name: BrowserName, path: string, where?: Running): Promise<Visit> => {
  const visit = await open(name, site.origin + path, where);
  visits.push(visit);
  return visit;
};
afterEach(async () => {
  for (const { close } of visits.splice(0)) await close().catch(() => undefined);
});
const frameOf = ({ page }: Visit) => {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('The page has no frame.');
  return frame;
};
/** Ids of spam that was painted in the frame. */
const painted = (visit: Visit): Promise<readonly string[]> =>
  frameOf(visit).evaluate(() => (window as unknown as { painted(): { seen: string[] } }).painted().seen);

describe.each(BROWSERS)('in %s', (name) => {
  test.each(['/none', '/empty', '/advertised', '/hidden', '/narrow'])(
    'a frame that can hold no comments is left alone: %s',
    async (path) => {
      const { errors } = await visited(name, path);
      expect(await runsInFrames(await launched(name), path)).toEqual([false]);
      expect(errors).toEqual([]);
    },
  );

  test.each(['/same', '/written', '/other'])(
    'spam in a frame folds before it is painted: %s',
    async (path) => {
      const visit = await visited(name, path);
      await expect.poll(() => spamSeen(frameOf(visit))).toBe(0);
      expect(await runsInFrames(await launched(name), path)).toEqual([true]);
      expect(await painted(visit)).toEqual([]);
      expect(visit.errors).toEqual([]);
    },
  );

  // On a busy machine some of it may come between the sentry's call and its answer, and be painted for a moment.
  test('spam in a frame that arrives in parts folds', async () => {
    const visit = await visited(name, '/streamed');
    await expect.poll(() => spamSeen(frameOf(visit))).toBe(0);
    expect(await runsInFrames(await launched(name), '/streamed')).toEqual([true]);
    expect(visit.errors).toEqual([]);
  });

  test.each([
    ['', async () => undefined],
    [', also when the background was ended', async () => endBackground(await launched(name))],
  ])('comments that a script brings into a frame later fold before they are painted%s', async (_, before) => {
    const visit = await visited(name, '/later');
    expect(await runsInFrames(await launched(name), '/later')).toEqual([false]);
    await before();
    await visit.page.bringToFront();
    await frameOf(visit).evaluate('fill()');
    await expect.poll(async () => (await runsInFrames(await launched(name), '/later'))[0]).toBe(true);
    await expect.poll(() => spamSeen(frameOf(visit))).toBe(0);
    expect(await painted(visit)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('a frame that is shown later is served then', async () => {
    const visit = await visited(name, '/hidden');
    await visit.page.$eval('iframe', (frame) => frame.removeAttribute('style'));
    await expect.poll(async () => (await runsInFrames(await launched(name), '/hidden'))[0]).toBe(true);
    await expect.poll(() => spamSeen(frameOf(visit))).toBe(0);
  });

  test('a document made for frames of comments is served from its start', async () => {
    const own = await launchOwn(name, { hosts: [...HOSTS, KNOWN] });
    const visit = await visited(name, '/known', own);
    expect(await runsInFrames(own, '/known')).toEqual([true]);
    await visit.page.bringToFront();
    await frameOf(visit).evaluate('fill()');
    await expect.poll(() => spamSeen(frameOf(visit))).toBe(0);
    expect(await painted(visit)).toEqual([]);
    await own.browser.close();
  });
});

test('Chromium: an extension that goes leaves frames as they are, also those that get comments later', async () => {
  const own = await launchOwn('chromium');
  const folded = await visited('chromium', '/same', own);
  const waiting = await visited('chromium', '/later', own);
  await expect.poll(() => spamSeen(frameOf(folded))).toBe(0);
  await own.browser.uninstallExtension(new URL(own.extensionUrl('')).host);
  await expect.poll(() => spamSeen(frameOf(folded))).toBe(SPAM);
  await frameOf(waiting).evaluate('fill()');
  expect(await spamSeen(frameOf(waiting))).toBe(SPAM);
  expect([...folded.errors, ...waiting.errors]).toEqual([]);
  await own.browser.close();
});
