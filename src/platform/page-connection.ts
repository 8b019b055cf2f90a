import type { FrameReport } from '../page/report.ts';
import type { PageModel } from '../ui/popup/model.ts';
import { browser } from './browser.ts';
import { injectInto } from './inject.ts';
import { type FromFrame, REPORT_PORT, type ToFrame } from './messages.ts';

/** An open connection to all frames of a tab. */
export interface Page {
  send(command: ToFrame): void;
  /** What the frames reported last, put together. */
  known(): Pick<PageModel, 'items' | 'unreachable' | 'braked' | 'paused'>;
}

/**
 * Connects to the frames of a tab, and brings our script there first where none answers. Answers once a frame has
 * reported; `undefined` when none does.
 */
export async function connectPage(tab: number, changed: () => void): Promise<Page | undefined> {
  return (
    (await openPort(tab, changed)) ?? ((await injectInto(tab)) ? await openPort(tab, changed) : undefined)
  );
}

function openPort(tab: number, changed: () => void): Promise<Page | undefined> {
  const reports = new Map<string, FrameReport>();
  const port = browser.tabs.connect(tab, { name: REPORT_PORT });
  const page: Page = {
    send: (command) => port.postMessage(command),
    known: () => put([...reports.values()]),
  };
  return new Promise((resolve) => {
    port.onMessage.addListener((message) => {
      const { report } = message as FromFrame;
      reports.set(report.frame, report);
      resolve(page);
      changed();
    });
    port.onDisconnect.addListener(() => resolve(undefined));
  });
}

function put(reports: readonly FrameReport[]): ReturnType<Page['known']> {
  return {
    items: reports.flatMap(({ frame, items }) => items.map((item) => ({ ...item, frame }))),
    unreachable: reports.flatMap(({ unreachable }) => unreachable),
    braked: reports.reduce((sum, { braked }) => sum + braked, 0),
    paused: reports.some(({ paused }) => paused),
  };
}
