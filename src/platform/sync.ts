import { fieldsOf } from '../settings/json.ts';
import { fromSync, isSyncEntry, mergeSynced, toSync } from '../settings/sync.ts';
import { browser } from './browser.ts';
import { onSettings, readStored, rewriteStored } from './settings-store.ts';

const KEY = 'sync';
/** Held while anything is done about it, so that what is switched off here is not shared once more from elsewhere. */
const LOCK = 'sync';
/** Milliseconds to wait for further changes, as browsers allow two writes a second. */
const REST = 2_000;

/** Whether settings are shared with the reader's other browsers, and why not if it fails. */
export interface SyncState {
  readonly on: boolean;
  readonly problem?: 'too-much' | 'refused';
  /**
   * What is still to be done: take in what other browsers share and share what is here, or the latter alone. Stored, as
   * a browser may end us before it is done; then the next start does it.
   */
  readonly due?: 'join' | 'push';
}

/** How it stands with this browser's sync. */
export async function readSync(): Promise<SyncState> {
  const { on, problem, due } = fieldsOf((await browser.storage.local.get(KEY))[KEY]);
  return {
    on: on === true,
    ...((problem === 'too-much' || problem === 'refused') && { problem }),
    ...((due === 'join' || due === 'push') && { due }),
  };
}

/** Starts to share settings, after those of other browsers are taken in; or stops, and takes back what is shared. */
export function switchSync(on: boolean): Promise<void> {
  if (!on) return eraseSync();
  return alone(async () => {
    await writeSync({ on, due: 'join' });
    await share();
  });
}

/** Takes all that is shared out of the browser's sync. */
export function eraseSync(): Promise<void> {
  return alone(async () => {
    await browser.storage.local.remove(KEY);
    const entries = await browser.storage.sync.get(null);
    await browser.storage.sync.remove(Object.keys(entries).filter(isSyncEntry));
  });
}

/** Carries changes between the settings here and the browser's sync, while that is on. */
export function serveSync(): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  onSettings(() => {
    void alone(markDue);
    clearTimeout(rest);
    rest = setTimeout(() => void alone(share), REST);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && Object.keys(changes).some(isSyncEntry)) void alone(receive);
  });
  void readSync().then(({ due }) => due && alone(share));
}

const alone = (act: () => Promise<void>): Promise<void> => navigator.locks.request(LOCK, act);

const writeSync = (state: SyncState): Promise<void> => browser.storage.local.set({ [KEY]: state });

async function markDue(): Promise<void> {
  const state = await readSync();
  if (state.on && !state.due) await writeSync({ ...state, due: 'push' });
}

async function receive(): Promise<void> {
  if ((await readSync()).on) await pull(false);
}

async function share(): Promise<void> {
  const { on, due } = await readSync();
  if (!on) return;
  if (due === 'join') await pull(true);
  await push();
}

async function pull(joining: boolean): Promise<void> {
  const there = fromSync(await browser.storage.sync.get(null));
  await rewriteStored((here) => mergeSynced(here, there, joining));
}

/** Writes what changed only, and takes away parts that are no longer needed. */
async function push(): Promise<void> {
  const entries = toSync(fieldsOf(await readStored()));
  if (entries === undefined) {
    await writeSync({ on: true, problem: 'too-much' });
    return;
  }
  try {
    const there = await browser.storage.sync.get(null);
    const changed = Object.entries(entries).filter(([key, part]) => there[key] !== part);
    const gone = Object.keys(there).filter((key) => isSyncEntry(key) && !Object.hasOwn(entries, key));
    if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
    if (gone.length > 0) await browser.storage.sync.remove(gone);
    await writeSync({ on: true });
  } catch {
    await writeSync({ on: true, problem: 'refused', due: 'push' });
  }
}
