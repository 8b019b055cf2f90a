import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Running } from '../browser/launch.ts';

/** What one page cost with one extension. Times in milliseconds, memory in megabytes. */
export interface Cost {
  /** Self time of the extension's own scripts in the page. */
  readonly own: number;
  /** All tasks of the page, whoever's. */
  readonly task: number;
  /** Style and layout. */
  readonly layout: number;
  readonly heap: number;
}

/** Microseconds between two samples of the profiler. */
const SAMPLING = 100;
/** Milliseconds a page is watched after it has loaded. */
const WATCHED = 1500;

/** Opens a page and measures what loading it costs. */
export async function profilePage(
  { browser }: Running,
  url: string,
  look?: (page: Page) => Promise<void>,
): Promise<Cost> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  try {
    const cost = await profile(page, session, () => page.goto(url, { waitUntil: 'load', timeout: 20_000 }));
    await look?.(page);
    return cost;
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
    own: ownTime(samples),
    task: grown('TaskDuration'),
    layout: grown('LayoutDuration') + grown('RecalcStyleDuration'),
    heap: (after.JSHeapUsedSize ?? 0) / 1e6,
  };
}

interface Samples {
  readonly nodes: readonly { id: number; callFrame: { url: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

function ownTime({ nodes, samples = [], timeDeltas = [] }: Samples): number {
  const self = new Set(nodes.filter(isExtension).map(({ id }) => id));
  return samples.reduce((sum, id, at) => sum + (self.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1000;
}

const isExtension = ({ callFrame }: Samples['nodes'][number]): boolean =>
  callFrame.url.startsWith('chrome-extension://');
