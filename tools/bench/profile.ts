import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Running } from '../browser/launch.ts';

/** What one page cost with one extension. Times in milliseconds, memory in megabytes. */
export interface Cost {
  /** Self time of the extension's own scripts in the page. */
  readonly own: number;
  /** Longest uninterrupted stretch of the extension's scripts and all they called. */
  readonly longest: number;
  /** All tasks of the page, whoever's. */
  readonly task: number;
  /** Style and layout. */
  readonly layout: number;
  readonly heap: number;
}

/** Microseconds between two samples of the profiler. */
const SAMPLING = 100;
/** Milliseconds a page is watched after it has loaded, or after it was changed. */
const WATCHED = 1500;

/** Opens a page and measures what loading it costs; then, as often as there are changes, what each change costs. */
export async function profilePage(
  { browser }: Running,
  url: string,
  changes: readonly ((page: Page) => Promise<unknown>)[] = [],
  look?: (page: Page) => Promise<void>,
): Promise<readonly Cost[]> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  try {
    const costs = [
      await profile(page, session, () => page.goto(url, { waitUntil: 'load', timeout: 20_000 })),
    ];
    await look?.(page);
    for (const change of changes) costs.push(await profile(page, session, () => change(page)));
    return costs;
  } finally {
    await page.close();
  }
}

async function profile(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<Cost> {
  const before = await page.metrics();
  await session.send('Profiler.start');
  // A page whose parts never finish loading is measured all the same.
  await act().catch(() => undefined);
  await pause(WATCHED);
  const { profile: samples } = await session.send('Profiler.stop');
  const after = await page.metrics();
  const grown = (name: 'TaskDuration' | 'LayoutDuration' | 'RecalcStyleDuration'): number =>
    1000 * ((after[name] ?? 0) - (before[name] ?? 0));
  return {
    ...readSamples(samples),
    task: grown('TaskDuration'),
    layout: grown('LayoutDuration') + grown('RecalcStyleDuration'),
    heap: (after.JSHeapUsedSize ?? 0) / 1e6,
  };
}

interface Samples {
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

function readSamples({ nodes, samples = [], timeDeltas = [] }: Samples): Pick<Cost, 'own' | 'longest'> {
  const self = new Set(nodes.filter(isExtension).map(({ id }) => id));
  const within = new Set(self);
  // Parents come before their children.
  for (const { id, children = [] } of nodes)
    if (within.has(id)) for (const child of children) within.add(child);
  let own = 0;
  let longest = 0;
  let stretch = 0;
  samples.forEach((id, index) => {
    const delta = timeDeltas[index] ?? 0;
    if (self.has(id)) own += delta;
    stretch = within.has(id) ? stretch + delta : 0;
    longest = Math.max(longest, stretch);
  });
  return { own: own / 1000, longest: longest / 1000 };
}

const isExtension = ({ callFrame }: Samples['nodes'][number]): boolean =>
  callFrame.url.startsWith('chrome-extension://');
