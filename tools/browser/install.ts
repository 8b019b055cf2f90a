import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  Browser,
  type BrowserTag,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { BROWSERS, type BrowserName, DOWNLOADS, findBrowser } from './executable.ts';

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOADED: Record<BrowserName, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/**
 * The executable of this browser; installs one where none is found: Debian's package for root on Debian, else a
 * download into the project's folder.
 * @throws when there is none in the end; the message says what to do.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installPackage(name);
  if (!findBrowser(name)) await download(name).catch((error) => say(`  ${error.message}`));
  const now = findBrowser(name);
  if (now) return now;
  const variable = name.toUpperCase();
  throw new Error(
    `No ${name} was found or could be installed: install one, or name it: ${variable}=/path/to/it.`,
  );
}

function installPackage(name: BrowserName): void {
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  say(`Installing Debian's ${DEBIAN_PACKAGES[name]} …`);
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGES[name]], quiet);
}

async function download(name: BrowserName): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('There is no download for this system.');
  say(`Downloading ${name} …`);
  const browser = DOWNLOADED[name];
  const buildId = await resolveBuildId(browser, platform, 'stable' as BrowserTag);
  let shown = 0;
  const progress = (bytes: number, all: number): void => {
    const tenth = Math.floor((10 * bytes) / all);
    if (tenth > shown) say(`  ${tenth}0 %`);
    shown = tenth;
  };
  await install({ browser, buildId, cacheDir: DOWNLOADS, downloadProgressCallback: progress });
}

if (import.meta.main) {
  try {
    for (const name of BROWSERS) await ensureBrowser(name);
  } catch (error) {
    say((error as Error).message);
    process.exit(1);
  }
}
