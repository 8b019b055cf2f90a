import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families of browser the extension is built for. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Folder of browsers that were downloaded for this project. */
export const DOWNLOADS = '.browsers';

/** Where a family is looked for: what the environment names, commands on the PATH, usual places, downloads. */
interface Places {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly files: readonly string[];
  readonly downloads: readonly string[];
}

const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
    downloads: [
      'chrome/*/chrome-*/chrome',
      'chrome/*/chrome-*/chrome.exe',
      'chrome/*/*/*.app/Contents/MacOS/*',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    downloads: [
      'firefox/*/firefox/firefox',
      'firefox/*/core/firefox.exe',
      'firefox/*/*.app/Contents/MacOS/firefox',
    ],
  },
};

/** The executable of a browser of this family, or `undefined`. `CHROMIUM` and `FIREFOX` override the search. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, files, downloads } = PLACES[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return (
    [...onPath, ...files].find((file) => existsSync(file)) ??
    globSync(downloads.map((pattern) => join(DOWNLOADS, pattern)))[0]
  );
}
