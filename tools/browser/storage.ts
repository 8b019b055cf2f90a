import type { Browser, Page } from 'puppeteer-core';
import type { Running } from './launch.ts';
import { openOwn } from './own-page.ts';

/** The areas of an extension's storage. */
export type Area = 'local' | 'sync' | 'session';

/** Replaces all that the extension has stored in `area` by `values`; without values, back to a fresh profile. */
export function store(
  running: Running,
  values: Readonly<Record<string, unknown>> = {},
  area: Area = 'local',
): Promise<void> {
  return onKeptPage(running, (page) =>
    page.evaluate(
      async (to, rows) => {
        const { storage } = (globalThis as unknown as ExtensionPage).chrome;
        await storage[to].clear();
        await storage[to].set(rows);
      },
      area,
      values,
    ),
  );
}

/** All that the extension has stored in `area`. */
export function stored(running: Running, area: Area = 'local'): Promise<Record<string, unknown>> {
  return onKeptPage(running, (page) =>
    page.evaluate((from) => (globalThis as unknown as ExtensionPage).chrome.storage[from].get(null), area),
  );
}

/** One page of the extension a browser: to open one for each call takes longer than most that is done with it. */
const kept = new WeakMap<Browser, Page>();

/** Does something in the kept page of a browser; it is opened anew when the extension was loaded anew and took it along. */
async function onKeptPage<Out>(running: Running, act: (page: Page) => Promise<Out>): Promise<Out> {
  const old = kept.get(running.browser);
  if (old && !old.isClosed()) {
    try {
      return await act(old);
    } catch {
      await old.close().catch(() => undefined);
    }
  }
  const page = await openOwn(running);
  kept.set(running.browser, page);
  return act(page);
}

interface ExtensionPage {
  readonly chrome: {
    readonly storage: Record<
      Area,
      {
        clear(): Promise<void>;
        set(rows: object): Promise<void>;
        get(keys: null): Promise<Record<string, unknown>>;
      }
    >;
  };
}
