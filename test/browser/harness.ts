import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { BrowserName } from '../../tools/browser/executable.ts';
import { type Launch, launch, type Running, somePage } from '../../tools/browser/launch.ts';
import { HOSTS } from './serve.ts';

/**
 * Real browsers with the built extension. A spec file says
 * `describe.each(BROWSERS)('in %s', (name) => { … const visit = await open(name, url); … })`.
 */
export { BROWSERS, type BrowserName } from '../../tools/browser/executable.ts';

/** Kept on the process, not in this module: spec files each load the module anew and share the browsers. */
const kept = globalThis as { spamfoldBrowsers?: Map<BrowserName, Promise<Running>> };
kept.spamfoldBrowsers ??= new Map();
const running = kept.spamfoldBrowsers;

/** The browser of this name with the extension, launched once a run. */
export function launched(name: BrowserName): Promise<Running> {
  let one = running.get(name);
  if (!one) {
    one = launchOwn(name);
    running.set(name, one);
  }
  return one;
}

/** A browser of its own, for tests that restart or break it, or want none of the extension; the caller closes it. */
export async function launchOwn(name: BrowserName, how: Launch = {}): Promise<Running> {
  const userDataDir = mkdtempSync(join(inject('profiles'), `${name}-`));
  const one = await launch(name, { hosts: HOSTS, userDataDir, ...how });
  const { pid } = one.browser.process() ?? {};
  if (pid) writeFileSync(join(inject('profiles'), `${pid}.pid`), `${pid}`);
  return one;
}

/** An open page and what it said and asked for. */
export interface Visit {
  readonly page: Page;
  /** Uncaught exceptions and console errors, page and content script alike. */
  readonly errors: readonly string[];
  /** Addresses of all requests of the page. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens an address in a fresh tab and waits until it is loaded and the extension had time to look at it. */
export async function open(name: BrowserName, url: string, where?: Running): Promise<Visit> {
  const { browser } = where ?? (await launched(name));
  const page = await browser.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url, { waitUntil: 'load' });
  await settled();
  return { page, errors, requests, close: () => page.close() };
}

/** Time for the extension to answer a change of the page or of the settings. */
export const settled = (): Promise<void> => new Promise((over) => setTimeout(over, 400));

/** Opens a page of the extension itself, e.g. `popup.html`. */
export async function openExtensionPage(name: BrowserName, file: string, where?: Running): Promise<Visit> {
  const at = where ?? (await launched(name));
  return open(name, at.extensionUrl(file), at);
}

/** Replaces all that the extension has stored in `area` by `values`; without values, back to a fresh profile. */
export async function store(
  name: BrowserName,
  values: Readonly<Record<string, unknown>> = {},
  area: Area = 'local',
  where?: Running,
): Promise<void> {
  await inStorage(name, where, (page) =>
    page.evaluate(
      async (to, rows) => {
        const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
        await storage[to].clear();
        await storage[to].set(rows);
      },
      area,
      values,
    ),
  );
}

/** All that the extension has stored in `area`. */
export function stored(
  name: BrowserName,
  area: Area = 'local',
  where?: Running,
): Promise<Record<string, unknown>> {
  return inStorage(name, where, (page) =>
    page.evaluate(
      (from) => (globalThis as unknown as { chrome: StorageApi }).chrome.storage[from].get(null),
      area,
    ),
  );
}

type Area = 'local' | 'sync' | 'session';

interface StorageApi {
  readonly storage: Record<
    Area,
    {
      clear(): Promise<void>;
      set(rows: object): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
    }
  >;
}

async function inStorage<Out>(
  name: BrowserName,
  where: Running | undefined,
  act: (page: Page) => Promise<Out>,
): Promise<Out> {
  const at = where ?? (await launched(name));
  const page = await at.browser.newPage();
  try {
    await page.goto(somePage(at));
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Saves a picture of the page below `.output/pictures`, for a person to look at. */
export async function picture(page: Page, title: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/${title}.png`, fullPage: true });
}
