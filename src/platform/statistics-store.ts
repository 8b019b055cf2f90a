import { addTally, parseStatistics, type Statistics, type Tally, weekOf } from '../settings/statistics.ts';
import { browser } from './browser.ts';

const KEY = 'statistics';
/** Frames report at the same time; each waits for the one before. */
const LOCK = 'statistics';

/** What was folded so far, by week. */
export async function readStatistics(): Promise<Statistics> {
  return parseStatistics((await browser.storage.local.get(KEY))[KEY]);
}

/** Adds what was folded just now. Items of private windows are not to be passed. */
export async function countInStatistics(tally: Tally): Promise<void> {
  if (Object.keys(tally).length === 0) return;
  await navigator.locks.request(LOCK, async () => {
    const statistics = addTally(await readStatistics(), weekOf(Date.now()), tally);
    await browser.storage.local.set({ [KEY]: statistics });
  });
}

/** Forgets all figures. */
export async function eraseStatistics(): Promise<void> {
  await navigator.locks.request(LOCK, () => browser.storage.local.remove(KEY));
}
