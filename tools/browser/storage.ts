import type { Running } from './launch.ts';
import { onOwnPage } from './own-page.ts';

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
