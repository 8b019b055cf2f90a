import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { endBackground } from './end-background.ts';
import { openPopup, press } from './extension-pages.ts';
import { BROWSERS, launched, open, openExtensionPage, store, stored, type Visit } from './harness.ts';
import { spamSeen } from './seen.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

/** Browsers end the background at any moment: what was under way is finished all the same. */
const COMMENTS = thread(12);
const SPAM = COMMENTS.filter(({ spam }) => spam).length;
const FRAMES = 6;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/thread': threadPage(COMMENTS),
    '/frames': `<!doctype html><title>Frames</title>${'<iframe src="/thread"></iframe>'.repeat(FRAMES)}`,
  });
});
afterAll(() => site.close());

interface Api {
  readonly tabs: { query(of: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
}

describe.each(BROWSERS)('when the background is ended in %s', (name) => {
  const visits: Visit[] = [];
  const visited = async (path: string): Promise<Visit> => {
    const visit = await open(name, site.origin + path);
    visits.push(visit);
    return visit;
  };
  const badge = async (path: string): Promise<string> => {
    const { page, close } = await openExtensionPage(name, 'options.html');
    const text = await page.evaluate(async (url) => {
      const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
      const tabId = (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
      return action.getBadgeText({ tabId });
    }, site.origin + path);
    await close();
    return text;
  };
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    await store(await launched(name));
    await store(await launched(name), {}, 'sync');
  });

  test('the next page folds and is counted', async () => {
    await visited('/thread');
    await endBackground(await launched(name));
    await visits[0]?.page.reload();
    await expect.poll(() => badge('/thread')).toBe(String(SPAM));
  });

  test('again and again while frames report, the count is right in the end', async () => {
    const running = await launched(name);
    const loading = visited('/frames');
    for (let times = 0; times < 8; times++) {
      await pause(60);
      await endBackground(running);
    }
    await loading;
    await expect.poll(() => badge('/frames')).toBe(String(SPAM * FRAMES));
  });

  test('what a reader teaches is kept', async () => {
    const { page } = await visited('/thread');
    const popup = await openPopup(name, `${site.origin}/thread`);
    visits.push(popup);
    const running = await launched(name);
    await endBackground(running);
    const teaching = press(popup.page, 'Not spam');
    await endBackground(running);
    await teaching;
    await expect
      .poll(async () => (await stored(running))['settings'])
      .toMatchObject({ lessons: [{ label: 'ham' }] });
    await expect.poll(() => spamSeen(page)).toBe(1);
  });

  test.each([
    ['a change that was not shared yet', { on: true, due: 'push' }, { 'settings.badge.0': 'false' }],
    [
      'sharing that had not begun',
      { on: true, due: 'join' },
      { 'settings.badge.0': 'false', 'settings.keepAuthors.0': '["Mara"]' },
    ],
  ])('%s is shared at the next start', async (_, sync, expected) => {
    const running = await launched(name);
    await endBackground(running);
    await store(running, { 'settings.keepAuthors.0': '["Mara"]' }, 'sync');
    await store(running, { settings: { badge: false }, sync });
    await endBackground(running);
    await visited('/thread');
    await expect.poll(() => stored(running, 'sync')).toEqual(expected);
    await expect.poll(async () => (await stored(running))['sync']).toEqual({ on: true });
  });
});
