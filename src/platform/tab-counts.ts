import { fieldsOf, numberOf } from '../settings/json.ts';
import { browser } from './browser.ts';

const KEY = 'counts';
/** Frames report at the same time; each waits for the one before. */
const LOCK = 'counts';

/** Remembers how many items a frame folds, also beyond the background's own death. */
export function countFrame(tab: number, frame: number, folded: number): Promise<void> {
  return changeCounts((counts) => {
    const frames = { ...fieldsOf(counts[tab]), [frame]: folded };
    return { counts: { ...counts, [tab]: frames }, answer: undefined };
  });
}

/** The sum over a tab's frames. */
export async function countOf(tab: number): Promise<number> {
  return sum(fieldsOf((await readCounts())[tab]));
}

/** Forgets a tab that navigated or was closed; answers whether anything was known of it. */
export function forgetTab(tab: number): Promise<boolean> {
  return changeCounts((counts) => {
    const { [tab]: known, ...others } = counts;
    return known === undefined ? { counts, answer: false } : { counts: others, answer: true };
  });
}

type Counts = Readonly<Record<string, unknown>>;

function changeCounts<Answer>(
  change: (counts: Counts) => { counts: Counts; answer: Answer },
): Promise<Answer> {
  return navigator.locks.request(LOCK, async () => {
    const before = await readCounts();
    const { counts, answer } = change(before);
    if (counts !== before) await browser.storage.session.set({ [KEY]: counts });
    return answer;
  });
}

async function readCounts(): Promise<Counts> {
  return fieldsOf((await browser.storage.session.get(KEY))[KEY]);
}

function sum(frames: Counts): number {
  return Object.values(frames).reduce<number>((total, folded) => total + (numberOf(folded) ?? 0), 0);
}
