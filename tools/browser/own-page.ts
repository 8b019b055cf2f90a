import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Running } from './launch.ts';

/** Milliseconds a page of the extension may take to load. */
const PATIENCE = 10_000;

/** Goes to a file of the extension, e.g. `popup.html?tab=3`, and waits until it is loaded. */
export async function gotoOwn({ name, extensionUrl }: Running, page: Page, file: string): Promise<void> {
  const url = extensionUrl(file);
  if (name === 'chromium') return void (await page.goto(url));
  // Firefox tells nobody when a page of an extension has loaded, so the page itself is asked.
  page.goto(url).catch(() => undefined);
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    await pause(50);
    const at = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
    if (at[0] === url && at[1] === 'complete') return;
  }
  throw new Error(`${url} did not load.`);
}

/** A file of the extension that does nothing by itself; what extension pages may, a page of it may all the same. */
const IDLE_FILE = 'icon/icon.svg';

/** Opens a page of the extension: its storage and ports are reached from there, as no page outside may. */
export async function openOwn(running: Running): Promise<Page> {
  const page = await running.browser.newPage();
  await gotoOwn(running, page, IDLE_FILE);
  return page;
}

/** Does something in such a page, and closes it. */
export async function onOwnPage<Out>(running: Running, act: (page: Page) => Promise<Out>): Promise<Out> {
  const page = await openOwn(running);
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}
