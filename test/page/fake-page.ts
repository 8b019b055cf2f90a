import { vi } from 'vitest';
import { type Page, startPage } from '../../src/page/page.ts';
import type { FoldStyle, Settings } from '../../src/settings/settings.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { listFinder, numberJudge, textFolder } from './fake-rooms.ts';

/** A page on the document of the test, with every neighbour faked. */
export interface FakePage {
  readonly page: Page;
  readonly folder: ReturnType<typeof textFolder>;
  /** Of each folder that was asked for. */
  readonly styles: readonly FoldStyle[];
  readonly clock: FakeClock;
  readonly stop: AbortController;
  readonly count: ReturnType<typeof vi.fn>;
  readonly learn: ReturnType<typeof vi.fn>;
  readonly complain: ReturnType<typeof vi.fn>;
}

/** Starts it. `assumed` is what may be assumed before the settings are known; `waits` that nothing is done before. */
export function fakePage(assumed: () => Settings | undefined = () => undefined, waits = false): FakePage {
  const folder = textFolder();
  const styles: FoldStyle[] = [];
  const clock = fakeClock();
  const stop = new AbortController();
  const [count, learn, complain] = [vi.fn(), vi.fn(), vi.fn()];
  const page = startPage({
    document,
    clock,
    signal: stop.signal,
    createFinder: listFinder,
    createJudge: numberJudge,
    createFolder: (_, { style }) => {
      styles.push(style);
      return folder;
    },
    words: {
      lang: 'en',
      folded: String,
      category: String,
      separator: '',
      show: '',
      hideAgain: '',
      notSpam: '',
    },
    explain: () => '',
    assumed,
    waits,
    complain,
    count,
    learn,
    today: () => 1,
  });
  return { page, folder, styles, clock, stop, count, learn, complain };
}

/** Adds items to the document's list, one after another, and lets their insertion be noticed. */
export async function insert(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    document.querySelector('ol')?.append(Object.assign(document.createElement('li'), { textContent: text }));
  }
  await Promise.resolve();
}
