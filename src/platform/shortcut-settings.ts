import type { Shortcut } from '../ui/options/model.ts';
import { browser } from './browser.ts';

/** Chrome's own page for shortcuts; Firefox has none with an address. */
const PAGE = 'chrome://extensions/shortcuts';

/** The API of newer Firefox versions, not yet in the types. */
const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** Our shortcuts as they are set now. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? []; // phones have none
  return all.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Whether `openShortcuts` can do anything in this browser. */
export function canOpenShortcuts(): boolean {
  return commands?.openShortcutSettings !== undefined || isChromium();
}

/** Opens the browser's page for shortcuts. */
export async function openShortcuts(): Promise<void> {
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: PAGE });
}

function isChromium(): boolean {
  return browser.runtime.getURL('/').startsWith('chrome-extension:');
}
