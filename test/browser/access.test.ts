import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS } from '../../tools/browser/build.ts';
import type { Running } from '../../tools/browser/launch.ts';
import { axeFindings, sees } from './extension-pages.ts';
import { BROWSERS, type BrowserName, launchOwn, open, openExtensionPage } from './harness.ts';
import { spamSeen } from './seen.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

const COMMENTS = thread(12);

/** Elements answer by their ids as if they were globals: these to the names of the browser's API. */
const NAMED_LIKE_US = '<div id="browser"></div><div id="chrome"></div>';

let site: Site;
beforeAll(async () => {
  site = await serve({ '/thread': threadPage(COMMENTS), '/named': threadPage(COMMENTS) + NAMED_LIKE_US });
});
afterAll(() => site.close());

describe.each(BROWSERS)('a tab that was open before the extension, in %s', (name) => {
  test('is served without a reload', async () => {
    const running = await launchOwn(name, { extension: null });
    const pages = [];
    for (const path of ['/thread', '/named'])
      pages.push((await open(name, site.origin + path, running)).page);
    for (const page of pages) expect(await spamSeen(page)).toBeGreaterThan(0);
    await running.browser.installExtension(BUILDS[name]);
    for (const page of pages) await expect.poll(() => spamSeen(page), { timeout: 20_000 }).toBe(0);
    await running.browser.close();
  });
});

interface Permissions {
  readonly permissions: { remove(what: { readonly origins: readonly string[] }): Promise<boolean> };
  readonly tabs: { query(of: object): Promise<{ readonly id?: number }[]> };
}

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(how: { extensionId: string; hostAccess: string }): Promise<void>;
      addHostPermission(extensionId: string, host: string): Promise<void>;
    };
  };
}

/** The tab of a page by its number, for its address may be hidden from us. */
async function tabOf(page: Page, own: Page): Promise<number | undefined> {
  await page.bringToFront();
  return own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Permissions }).chrome;
    return (await tabs.query({ active: true }))[0]?.id;
  });
}

/** The popup over a page that is withheld says so, and offers to ask. */
async function popupAsks(name: BrowserName, tab: number | undefined, running: Running): Promise<void> {
  const popup = await openExtensionPage(name, `popup.html?tab=${tab}`, running);
  await sees(popup.page, 'Spamfold may not read this site');
  await sees(popup.page, 'Allow on all sites');
  expect(await axeFindings(popup.page)).toEqual([]);
}

describe('in Chromium, where a reader can allow some sites only', () => {
  test('those are served, others are left alone, and the popup offers to ask', async () => {
    const running = await launchOwn('chromium');
    const settings = await running.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      async (extensionId) => {
        const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
        await developerPrivate.addHostPermission(extensionId, 'http://news.test/*');
      },
      new URL(running.extensionUrl('')).host,
    );
    const options = await openExtensionPage('chromium', 'options.html', running);
    await sees(options.page, 'Spamfold may not read all sites.');
    const allowed = await open('chromium', `${site.origin}/thread`, running);
    await expect.poll(() => spamSeen(allowed.page)).toBe(0);

    const { page } = await open('chromium', `${site.at('other.test')}/thread`, running);
    expect(await spamSeen(page)).toBe(COMMENTS.filter(({ spam }) => spam).length);
    await popupAsks('chromium', await tabOf(page, options.page), running);
    await running.browser.close();
  });
});

describe('in Firefox, where a reader can take the access to sites away', () => {
  test('the popup, the options and the welcome page say so and offer to ask, and pages are left alone', async () => {
    const running = await launchOwn('firefox');
    const options = await openExtensionPage('firefox', 'options.html', running);
    await options.page.evaluate(() =>
      (globalThis as unknown as { browser: Permissions }).browser.permissions.remove({
        origins: ['<all_urls>'],
      }),
    );
    const { page } = await open('firefox', `${site.origin}/thread`, running);
    expect(await spamSeen(page)).toBe(COMMENTS.filter(({ spam }) => spam).length);

    await popupAsks('firefox', await tabOf(page, options.page), running);

    for (const file of ['options.html', 'welcome.html']) {
      const own = await openExtensionPage('firefox', file, running);
      await sees(own.page, 'Allow on all sites');
      await own.close();
    }
    await running.browser.close();
  });
});
