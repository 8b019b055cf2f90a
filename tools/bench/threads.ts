import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Contestant } from './contestants.ts';
import { median } from './statistics.ts';
import { type Tasks, tasksOf } from './tasks.ts';

/** Numbers of comments that are there at once. */
const SIZES = [50, 100, 1_000, 5_000, 20_000] as const;
/** Comments that are added afterwards. */
const ADDED = 20;

/** Times each thread is opened: of each figure the middle one counts. */
const RUNS = 3;
/** Milliseconds that a page is watched, and more for each comment in it: a long thread is read in slices. */
const WATCHED = { least: 1_500, comment: 0.5 };

/** What a thread of one size cost. */
export interface ThreadRow {
  readonly comments: number;
  readonly load: Tasks;
  readonly add: Tasks;
}

/** Measures long threads: all at once, then some more. */
export async function threadsCost(
  { running }: Contestant,
  folder: string,
  origin: string,
  done: (comments: number) => void,
): Promise<readonly ThreadRow[]> {
  const rows: ThreadRow[] = [];
  for (const comments of SIZES) {
    writeFileSync(join(folder, 'thread.html'), thread(comments));
    const loads: Tasks[] = [];
    const adds: Tasks[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await running.browser.newPage();
      const load = () => page.goto(`${origin}/thread.html`, { waitUntil: 'load' });
      loads.push(await tasksOf(page, load, WATCHED.least + comments * WATCHED.comment));
      adds.push(await tasksOf(page, () => addComments(page), WATCHED.least));
      await page.close();
    }
    rows.push({ comments, load: middle(loads), add: middle(adds) });
    done(comments);
  }
  return rows;
}

const middle = (all: readonly Tasks[]): Tasks => ({
  total: median(all.map(({ total }) => total)),
  longest: median(all.map(({ longest }) => longest)),
});

const addComments = (page: Page): Promise<void> =>
  page.evaluate((added) => {
    const list = document.querySelector('.comment-list') as HTMLElement;
    for (let n = 0; n < added; n++) {
      const item = (list.children[n] as Element).cloneNode(true) as HTMLElement;
      item.id = `late-${n}`;
      item.querySelector('p')?.append(` and ${n} more reasons`);
      list.append(item);
    }
  }, ADDED);

const WORDS =
  'the boat late again winter council says berth repairs freight cost island people ask why nobody told us about tide wind harbour master minutes'.split(
    ' ',
  );
const SPAM = [
  'buy cheap viagra online without prescription',
  'casino bonus with 200 free spins, no deposit',
  'I recovered my bitcoin with a certified hacker on Telegram',
];

/** A page with a thread; every tenth comment is spam. The same number always makes the same page. */
function thread(comments: number): string {
  let seed = comments;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const sentence = (): string =>
    Array.from({ length: 8 + next(40) }, () => WORDS[next(WORDS.length)]).join(' ');
  const items = Array.from({ length: comments }, (_, n) => {
    const text = n % 10 === 9 ? SPAM[next(SPAM.length)] : sentence();
    return `<li class="comment" id="comment-${n}"><article class="comment-body"><footer class="comment-meta"><b class="fn">Reader ${n}</b> <time datetime="2024-05-01T10:00:00Z">1 May 2024</time></footer><div class="comment-content"><p>${text} ${n}</p></div></article></li>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferry</title><article><h1>Ferry late again</h1><p>${sentence()}</p></article><div id="comments" class="comments-area"><h2>${comments} comments</h2><ol class="comment-list">\n${items.join('\n')}\n</ol></div></html>`;
}
