import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What the extension's scripts did to the tasks of a page, in milliseconds of their thread's own time. */
export interface Tasks {
  /** All of them together. */
  readonly total: number;
  /** The longest stretch of them in one task, with all that the browser did in it for them. */
  readonly longest: number;
}

/** One event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: unknown;
}

/** Names under which a trace has calls from the browser into a script. */
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/** Traces what happens in a page while something is done to it, and for so many milliseconds afterwards. */
export async function tasksOf(page: Page, act: () => Promise<unknown>, watched: number): Promise<Tasks> {
  await page.tracing.start({ categories: ['v8', 'devtools.timeline', 'toplevel'] });
  await act();
  await pause(watched);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents);
}

function readTrace(events: readonly TraceEvent[]): Tasks {
  const calls = events
    .filter(({ name, ph, tdur }) => ph === 'X' && tdur !== undefined && CALLS.has(name))
    .filter(({ args }) => JSON.stringify(args ?? {}).includes('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  let total = 0;
  let longest = 0;
  for (const { pid, tid, ts, dur = 0, tdur = 0 } of calls) {
    const thread = `${pid} ${tid}`;
    // One that is called within another is a part of it.
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  return { total, longest };
}
