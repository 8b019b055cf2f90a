import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families of browser the extension is built for. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Where each family is looked for: first what the environment names, then commands on the PATH, then usual places. */
const PLACES: Record<
  BrowserName,
  { variable: string; commands: readonly string[]; files: readonly string[] }
> = {
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
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
  },
};

/** The executable of an installed browser of this family, or `undefined`. `CHROMIUM` and `FIREFOX` override the search. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, files } = PLACES[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...files].find(
    existsSync,
  );
}
