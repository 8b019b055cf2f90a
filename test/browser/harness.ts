import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { BrowserName } from '../../tools/browser/executable.ts';
import { type Launch, launch, type Running } from '../../tools/browser/launch.ts';
import { gotoOwn } from '../../tools/browser/own-page.ts';
import { HOSTS } from './serve.ts';

/**
 * Real browsers with the built extension. A spec file says
 * `describe.each(BROWSERS)('in %s', (name) => { … const visit = await open(name, url); … })`.
 */
export { BROWSERS, type BrowserName } from '../../tools/browser/executable.ts';
export type { Running } from '../../tools/browser/launch.ts';
export { store, stored } from '../../tools/browser/storage.ts';

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
  const one = await launch(name, { ...(how.proxy ? {} : { hosts: HOSTS }), userDataDir, ...how });
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
export function open(name: BrowserName, url: string, where?: Running): Promise<Visit> {
  return visit(name, where, async (_, page) => void (await page.goto(url, { waitUntil: 'load' })));
}

/** Opens a page of the extension itself, e.g. `popup.html`. */
export function openExtensionPage(name: BrowserName, file: string, where?: Running): Promise<Visit> {
  return visit(name, where, (at, page) => gotoOwn(at, page, file));
}

async function visit(
  name: BrowserName,
  where: Running | undefined,
  go: (at: Running, page: Page) => Promise<void>,
): Promise<Visit> {
  const at = where ?? (await launched(name));
  const page = await at.browser.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await go(at, page);
  await settled();
  return { page, errors, requests, close: () => page.close() };
}

/** Time for the extension to answer a change of the page or of the settings. */
export const settled = (): Promise<void> => pause(400);

/** Saves a picture of the page below `.output/pictures`, for a person to look at. */
export async function picture(page: Page, title: string): Promise<void> {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/${title}.png`, fullPage: true });
}
