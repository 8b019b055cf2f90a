import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { type BrowserName, findBrowser } from '../../tools/executable.ts';
import { HOSTS } from './serve.ts';

/**
 * Real browsers with the built extension. A spec file says
 * `describe.each(BROWSERS)('in %s', (name) => { … const visit = await open(name, url); … })`.
 */
export { BROWSERS, type BrowserName } from '../../tools/executable.ts';

const BUILDS: Record<BrowserName, string> = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
};

/** Firefox names an extension's pages by a random id; fixing it lets tests open them. */
const FIREFOX_UUID = '6d6f7a00-0000-4000-8000-000000000001';

const LAUNCH: Record<BrowserName, () => LaunchOptions> = {
  chromium: () => ({
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  }),
  firefox: () => ({
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'spamfold@spamfold.example': FIREFOX_UUID }),
      'network.dns.localDomains': HOSTS.join(','),
      // Every other name goes to a proxy that is not there: no test reaches a network.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': ['127.0.0.1', 'localhost', ...HOSTS].join(','),
      'dom.disable_beforeunload': true,
    },
  }),
};

/** A running browser with the extension in it. */
export interface Running {
  readonly browser: Browser;
  /** Address of a file of the extension, e.g. `popup.html`. */
  extensionUrl(file: string): string;
}

/** Kept on the process, not in this module: spec files each load the module anew and share the browsers. */
const kept = globalThis as { spamfoldBrowsers?: Map<BrowserName, Promise<Running>> };
kept.spamfoldBrowsers ??= new Map();
const running = kept.spamfoldBrowsers;

/** The browser of this name with the extension, launched once a run. */
export function launched(name: BrowserName): Promise<Running> {
  let one = running.get(name);
  if (!one) {
    one = launch(name);
    running.set(name, one);
  }
  return one;
}

/**
 * A browser of its own, for tests that restart or break it; the caller closes it. `userDataDir` keeps a profile from
 * one launch to the next; `extension: false` leaves the extension out, to compare with.
 */
export async function launch(
  name: BrowserName,
  own: { readonly userDataDir?: string; readonly extension?: boolean } = {},
): Promise<Running> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} found; "npm test" installs one.`);
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    ...LAUNCH[name](),
    userDataDir: own.userDataDir ?? mkdtempSync(join(inject('profiles'), `${name}-`)),
  });
  const { pid } = browser.process() ?? {};
  if (pid) writeFileSync(join(inject('profiles'), `${pid}.pid`), `${pid}`);
  const id = own.extension === false ? '' : await browser.installExtension(BUILDS[name]);
  const base = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  return { browser, extensionUrl: (file) => base + file };
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
  area: 'local' | 'sync' = 'local',
  where?: Running,
): Promise<void> {
  const visit = await openExtensionPage(name, somePage(name), where);
  await visit.page.evaluate(
    async (to, rows) => {
      const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
      await storage[to].clear();
      await storage[to].set(rows);
    },
    area,
    values,
  );
  await visit.close();
}

/** All that the extension has stored in `area`. */
export async function stored(
  name: BrowserName,
  area: 'local' | 'sync' = 'local',
  where?: Running,
): Promise<Record<string, unknown>> {
  const visit = await openExtensionPage(name, somePage(name), where);
  const rows = await visit.page.evaluate(
    (from) => (globalThis as unknown as { chrome: StorageApi }).chrome.storage[from].get(null),
    area,
  );
  await visit.close();
  return rows;
}

interface StorageApi {
  readonly storage: Record<
    'local' | 'sync',
    {
      clear(): Promise<void>;
      set(rows: object): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
    }
  >;
}

/** Some HTML page of the built extension: the storage is reached from there, as no page outside may. */
function somePage(name: BrowserName): string {
  const manifest = JSON.parse(readFileSync(join(BUILDS[name], 'manifest.json'), 'utf8'));
  const page = manifest.options_ui?.page ?? manifest.action?.default_popup;
  if (!page) throw new Error(`The build for ${name} has no page of its own to reach the storage from.`);
  return page;
}

/** Saves a picture of the page below `.output/pictures`, for a person to look at. */
export async function picture(page: Page, title: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/${title}.png`, fullPage: true });
}
