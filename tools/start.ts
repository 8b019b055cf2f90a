import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Target } from 'puppeteer-core';
import { STOPS, type Stop } from '../src/settings/settings.ts';
import { BUILDS, wxt } from './browser/build.ts';
import { type BrowserName, findBrowser } from './browser/executable.ts';
import { ensureBrowser } from './browser/install.ts';
import { launch, type Running } from './browser/launch.ts';
import { reports } from './browser/reports.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { store } from './browser/storage.ts';
import { progress } from './progress.ts';
import { describeReports } from './start/describe-reports.ts';

const USAGE = `npm start -- [--firefox] [--url ADDRESS-or-FILE] [--level ${Object.keys(STOPS).join('|')}]`;
const SAMPLE = 'test/pages/courier/source.html';
const PICTURES = '.output/pictures';
/** Milliseconds a page gets to load late parts before it is looked at. */
const PATIENCE = 1500;

/** What the command line asks for. */
interface Wish {
  readonly name: BrowserName;
  readonly target: string;
  readonly level: Stop | undefined;
}

function readWish(): Wish {
  const { values } = parseArgs({
    options: { firefox: { type: 'boolean' }, url: { type: 'string' }, level: { type: 'string' } },
  });
  const target = values.url ?? SAMPLE;
  if (!isAddress(target) && !existsSync(target)) throw new Error(`There is no file ${target}.`);
  if (values.level !== undefined && !(values.level in STOPS))
    throw new Error(`There is no level ${values.level}.`);
  const other = !findBrowser('chromium') && findBrowser('firefox');
  return {
    name: values.firefox || other ? 'firefox' : 'chromium',
    target,
    level: values.level as Stop | undefined,
  };
}

const isAddress = (target: string): boolean => /^https?:\/\//i.test(target);

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function main(): Promise<void> {
  const wish = readWish();
  await ensureBrowser(wish.name);
  await progress(`Building the extension for ${wish.name}`, () => wxt('build', wish.name));
  const served = isAddress(wish.target) ? undefined : await serveFolder(dirname(wish.target));
  const url = served ? `${served.origin}/${encodeURIComponent(basename(wish.target))}` : wish.target;
  try {
    await (hasDisplay() ? show(wish, url) : photograph(wish, url));
  } finally {
    served?.close();
  }
}

/** Opens a browser for a person and waits until it is closed. */
async function show(wish: Wish, url: string): Promise<void> {
  const running = await progress(`Starting ${wish.name}`, () => launch(wish.name, { headless: false }));
  await setLevel(running, wish.level);
  const [first] = await running.browser.pages();
  const page = first ?? (await running.browser.newPage());
  await page.goto(url);
  await welcomed(running);
  await page.bringToFront();
  console.log(`The extension runs from ${BUILDS[wish.name]}. Close the browser to end.`);
  await new Promise((closed) => running.browser.once('disconnected', closed));
}

/** Until the welcome page stands before all others, or it is clear that none comes. */
async function welcomed({ browser, extensionUrl }: Running): Promise<void> {
  const isWelcome = (target: Target) => target.url() === extensionUrl('welcome.html');
  await browser.waitForTarget(isWelcome, { timeout: PATIENCE * 2 }).catch(() => undefined);
}

/** Without a display: saves the page before and after as pictures, and prints what was found and folded. */
async function photograph(wish: Wish, url: string): Promise<void> {
  console.log('There is no display, so the browser runs out of sight.');
  mkdirSync(PICTURES, { recursive: true });
  await progress('Taking a picture without the extension', async () => {
    const bare = await launch(wish.name, { extension: null });
    await picture(bare, url, `${PICTURES}/start-before.png`).finally(() => bare.browser.close());
  });
  const found = await progress('Taking a picture with it', async () => {
    const running = await launch(wish.name);
    try {
      await setLevel(running, wish.level);
      await picture(running, url, `${PICTURES}/start-after.png`);
      return await reports(running);
    } finally {
      await running.browser.close();
    }
  });
  console.log(`\n${describeReports(found)}\n\n${PICTURES}/start-before.png\n${PICTURES}/start-after.png`);
}

async function setLevel(running: Running, level: Stop | undefined): Promise<void> {
  if (level) await store(running, { settings: { sensitivity: STOPS[level] } });
}

async function picture({ browser }: Running, url: string, path: `${string}.png`): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await pause(PATIENCE);
  await page.screenshot({ path, fullPage: true });
}

try {
  await main();
} catch (error) {
  console.error(`${(error as Error).message}\nUsage: ${USAGE}`);
  process.exitCode = 1;
}
