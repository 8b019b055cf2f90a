import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from './executable.ts';

/** Folders of the built extension. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
};

/** WXT calls every browser of Chromium's family `chrome`. */
const WXT_NAMES: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Runs a command of WXT (`build`, `zip`) for a browser.
 * @throws with WXT's own words when it fails.
 */
export function wxt(command: 'build' | 'zip', name: BrowserName): Promise<void> {
  const words = [resolve('node_modules/wxt/bin/wxt.mjs'), command, '-b', WXT_NAMES[name]];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) =>
      status === 0 ? done() : failed(new Error(`wxt ${command} failed:\n${said}`)),
    );
  });
}
