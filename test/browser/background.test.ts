import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  type BrowserName,
  launched,
  open,
  openExtensionPage,
  store,
  stored,
  type Visit,
} from './harness.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

const FEW = thread(12);
const MANY = thread(330);
const folded = (comments: typeof FEW) => comments.filter(({ spam }) => spam).length;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/few': threadPage(FEW),
    '/many': threadPage(MANY),
    '/calm': '<!doctype html><title>Calm</title><p>No comments.</p>',
    '/frames': '<!doctype html><title>Frames</title><iframe src="/few"></iframe><iframe src="/few"></iframe>',
  });
});
afterAll(() => site.close());

const visits: Visit[] = [];
async function toolbarOf(name: BrowserName, url: string): Promise<{ text: string; title: string }> {
  const visit = await openExtensionPage(name, 'options.html');
  const toolbar = await visit.page.evaluate(async (shown) => {
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const tabId = (await tabs.query({})).find((tab) => tab.url === shown)?.id ?? -1;
    return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  }, url);
  await visit.close();
  return toolbar;
}

interface Api {
  readonly tabs: { query(of: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly action: {
    getBadgeText(of: { readonly tabId: number }): Promise<string>;
    getTitle(of: { readonly tabId: number }): Promise<string>;
  };
}

describe.each(BROWSERS)('the toolbar in %s', (name) => {
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    await store(await launched(name));
  });
  const at = async (path: string) => {
    visits.push(await open(name, site.origin + path));
    return () => toolbarOf(name, site.origin + path);
  };

  test.each([
    ['/few', String(folded(FEW)), `Spamfold: ${folded(FEW)} spam posts folded on this page`],
    ['/many', '99+', `Spamfold: ${folded(MANY)} spam posts folded on this page`],
    ['/frames', String(2 * folded(FEW)), `Spamfold: ${2 * folded(FEW)} spam posts folded on this page`],
    ['/calm', '', 'Spamfold: nothing folded on this page'],
  ])('says what is folded on %s', async (path, text, title) => {
    const toolbar = await at(path);
    await expect.poll(toolbar).toEqual({ text, title });
  });

  test('shows no number where the reader wants none, but says it in words', async () => {
    const toolbar = await at('/few');
    await store(await launched(name), { settings: { badge: false } });
    await expect
      .poll(toolbar)
      .toEqual({ text: '', title: `Spamfold: ${folded(FEW)} spam posts folded on this page` });
  });

  test('says that a site is off', async () => {
    const toolbar = await at('/few');
    await store(await launched(name), { settings: { sites: { 'news.test': { sensitivity: 0 } } } });
    await expect.poll(toolbar).toEqual({ text: '', title: 'Spamfold is off on this site' });
  });

  test('counts anew after the page moved on', async () => {
    await at('/few');
    const [visit] = visits;
    await visit?.page.evaluate(() => history.pushState({}, '', '/elsewhere'));
    await expect
      .poll(async () => (await toolbarOf(name, `${site.origin}/elsewhere`)).text)
      .toBe(String(folded(FEW)));
    await visit?.page.goto(`${site.origin}/calm`);
    await expect
      .poll(() => toolbarOf(name, `${site.origin}/calm`))
      .toEqual({ text: '', title: 'Spamfold: nothing folded on this page' });
  });

  test('counts again on a page one comes back to', async () => {
    const toolbar = await at('/few');
    await expect.poll(toolbar).toMatchObject({ text: String(folded(FEW)) });
    const [visit] = visits;
    await visit?.page.evaluate('setTimeout(() => { location.href = "/calm" })');
    await expect.poll(() => toolbarOf(name, `${site.origin}/calm`)).toMatchObject({ text: '' });
    await visit?.page.evaluate('setTimeout(() => history.back())');
    await expect.poll(toolbar).toMatchObject({ text: String(folded(FEW)) });
  });

  test('keeps figures of what was folded, by category', async () => {
    await at('/few');
    const figures = async () => {
      const weeks = (await stored(await launched(name)))['statistics'] as
        | Record<string, Record<string, number>>
        | undefined;
      return Object.values(Object.values(weeks ?? {})[0] ?? {}).reduce((sum, count) => sum + count, 0);
    };
    await expect.poll(figures).toBe(folded(FEW));
  });
});
