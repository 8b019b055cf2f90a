import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { FrameReport } from '../../src/page/report.ts';
import type { FromFrame, REPORT_PORT } from '../../src/platform/messages.ts';
import type { Running } from './launch.ts';
import { onOwnPage } from './own-page.ts';

/** How long frames may take to answer, in milliseconds. */
const PATIENCE = 1000;

/** What the frames of all open tabs report of themselves, as the popup would be told. */
export function reports(running: Running): Promise<readonly FrameReport[]> {
  return onOwnPage(running, async (page) => {
    await listen(page, 'report' satisfies typeof REPORT_PORT);
    await pause(PATIENCE);
    return page.evaluate(() => [...(globalThis as unknown as Listening).heard.values()]);
  });
}

function listen(page: Page, name: string): Promise<void> {
  return page.evaluate(async (port) => {
    const own = globalThis as unknown as Listening & ExtensionPage;
    own.heard = new Map();
    for (const { id } of await own.chrome.tabs.query({})) {
      own.chrome.tabs.connect(id, { name: port }).onMessage.addListener(({ report }) => {
        own.heard.set(report.frame, report);
      });
    }
  }, name);
}

interface Listening {
  heard: Map<string, FrameReport>;
}

interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(which: object): Promise<readonly { readonly id: number }[]>;
      connect(
        tab: number,
        how: { name: string },
      ): { readonly onMessage: { addListener(heard: (message: FromFrame) => void): void } };
    };
  };
}
