import { type Change, store } from '../settings/change.ts';
import { fieldsOf, type Unchecked } from '../settings/json.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { browser } from './native.ts';

const KEY = 'settings';
/** Held while settings are read, changed and written, so that two pages changing them at once lose nothing. */
const LOCK = 'settings';

/** The reader's settings. Rejects when the browser cannot read its storage; then nothing may be folded. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/** Calls `listener` whenever the settings change anywhere, until the returned function is called. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/**
 * Changes settings; `change` gets those of now and says which fields become what. For extension pages and the
 * background only: a page's script asks the background (`callBackground`), as the lock does not reach across origins.
 */
export function changeSettings(change: (now: Settings) => Change): Promise<void> {
  return rewriteStored((stored) => store(stored, change(parseSettings(stored))));
}

/** Changes the settings as stored, fields that no version of ours knows included. Writes nothing where nothing changes. */
export function rewriteStored(change: (stored: Unchecked) => Unchecked): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const before = fieldsOf(await readStored());
    const after = change(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.local.set({ [KEY]: after });
  });
}

/** Forgets all settings. */
export function eraseSettings(): Promise<void> {
  return navigator.locks.request(LOCK, () => browser.storage.local.remove(KEY));
}

/** The settings as stored, with fields no version of ours knows. */
export async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}
