import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chooseInMenu, pressShortcut } from './firefox-window.ts';
import { type BrowserName, launched, open, store, stored, type Visit } from './harness.ts';
import { shownOf } from './seen.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

/**
 * Keys and menus belong to the browser's own window. Firefox's is reached; Chromium's is not without a display, so the
 * browser is asked what it has bound, and the background is told what the browser would tell it.
 */
const COMMENTS = thread(12);
const SPAM = COMMENTS.filter(({ spam }) => spam).length;

interface Told {
  dispatch(...told: unknown[]): void;
}
interface BackgroundApi {
  readonly tabs: { query(which: object): Promise<readonly object[]> };
  readonly commands: {
    readonly onCommand: Told;
    getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
  };
  readonly contextMenus: { readonly onClicked: Told; update(id: string, properties: object): Promise<void> };
}

/** The background, brought to life if it sleeps. */
async function background() {
  const { browser, extensionUrl } = await launched('chromium');
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('There is no background.');
  return worker;
}

const command = async (name: string): Promise<void> =>
  (await background()).evaluate((told) => {
    (globalThis as unknown as { chrome: BackgroundApi }).chrome.commands.onCommand.dispatch(told);
  }, name);

const menu = async (menuItemId: string): Promise<void> =>
  (await background()).evaluate(async (id) => {
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: BackgroundApi }).chrome;
    const [tab] = await tabs.query({ url: '*://news.test/*' });
    contextMenus.onClicked.dispatch({ menuItemId: id, frameId: 0 }, tab);
  }, menuItemId);

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await serve({ '/thread': threadPage(COMMENTS) });
});
afterAll(() => site.close());

const shown = (items: string): Promise<number> => shownOf(visit.page, items);
const spamBecomes = (count: number) => expect.poll(() => shown('[data-spam] p')).toBe(count);
const visitThread = async (name: BrowserName = 'chromium'): Promise<void> => {
  visit = await open(name, `${site.origin}/thread`);
  await visit.page.bringToFront();
  await spamBecomes(0);
};

describe('in chromium', () => {
  afterEach(async () => {
    await visit.close();
    await store(await launched('chromium'));
  });

  test('the keys of the manifest are bound', async () => {
    await visitThread();
    const bound = await (await background()).evaluate(async () => {
      const all = await (globalThis as unknown as { chrome: BackgroundApi }).chrome.commands.getAll();
      return all.map(({ name, shortcut }) => `${name} ${shortcut}`).sort();
    });
    expect(bound).toEqual(['_execute_action ', 'show-all Alt+Shift+S', 'toggle-site Alt+Shift+F']);
  });

  test('a key shows everything that is folded, and folds it again', async () => {
    await visitThread();
    await command('show-all');
    await spamBecomes(SPAM);
    await command('show-all');
    await spamBecomes(0);
  });

  test('a key stops folding on the site, and starts it again', async () => {
    await visitThread();
    await command('toggle-site');
    await spamBecomes(SPAM);
    expect(await stored(await launched('chromium'))).toMatchObject({
      settings: { sites: { 'news.test': { sensitivity: 0 } } },
    });
    await command('toggle-site');
    await spamBecomes(0);
  });

  test('the menu of the page has both entries, and teaches the post it was opened on', async () => {
    await visitThread();
    await (await background()).evaluate(async () => {
      const { contextMenus } = (globalThis as unknown as { chrome: BackgroundApi }).chrome;
      for (const id of ['spam', 'ham']) await contextMenus.update(id, { visible: true });
    });
    const genuine = await shown('[data-genuine] p');
    // A click of the driver opens no menu of the browser's, but the page hears of it as of any other.
    await visit.page.click('[data-genuine] p', { button: 'right' });
    await menu('spam');
    await expect.poll(() => shown('[data-genuine] p')).toBe(genuine - 1);
  });
});

describe('in firefox', () => {
  afterEach(async () => {
    await visit.close();
    await store(await launched('firefox'));
  });

  test('Alt+Shift+S shows everything that is folded, and folds it again', async () => {
    await visitThread('firefox');
    await pressShortcut(await launched('firefox'), 'S');
    await spamBecomes(SPAM);
    await pressShortcut(await launched('firefox'), 'S');
    await spamBecomes(0);
  });

  test('Alt+Shift+F stops folding on the site, and starts it again', async () => {
    await visitThread('firefox');
    await pressShortcut(await launched('firefox'), 'F');
    await spamBecomes(SPAM);
    expect(await stored(await launched('firefox'))).toMatchObject({
      settings: { sites: { 'news.test': { sensitivity: 0 } } },
    });
    await pressShortcut(await launched('firefox'), 'F');
    await spamBecomes(0);
  });

  test('the menu of the page teaches the post it was opened on', async () => {
    await visitThread('firefox');
    const genuine = await shown('[data-genuine] p');
    await visit.page.click('[data-genuine] p', { button: 'right' });
    await chooseInMenu(await launched('firefox'), 'This is spam');
    await expect.poll(() => shown('[data-genuine] p')).toBe(genuine - 1);
  });
});
