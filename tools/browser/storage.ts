import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BUILDS } from './build.ts';
import type { Running } from './launch.ts';

/** The areas of an extension's storage. */
export type Area = 'local' | 'sync' | 'session';

/** Replaces all that the extension has stored in `area` by `values`; without values, back to a fresh profile. */
export function store(
  running: Running,
  values: Readonly<Record<string, unknown>> = {},
  area: Area = 'local',
): Promise<void> {
  return onOwnPage(running, (page) =>
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
  return onOwnPage(running, (page) =>
    page.evaluate((from) => (globalThis as unknown as ExtensionPage).chrome.storage[from].get(null), area),
  );
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

/** Does something in a page of the extension: its storage and ports are reached from there, as no page outside may. */
export async function onOwnPage<Out>(
  { name, browser, extensionUrl }: Running,
  act: (page: Page) => Promise<Out>,
): Promise<Out> {
  const manifest = JSON.parse(readFileSync(join(BUILDS[name], 'manifest.json'), 'utf8'));
  const page = await browser.newPage();
  try {
    await page.goto(extensionUrl(manifest.options_ui?.page ?? manifest.action.default_popup));
    return await act(page);
  } finally {
    await page.close();
  }
}
