import type { Caller } from './background-calls.ts';
import { browser } from './browser.ts';

/** Chromium neither runs nor refuses where a reader allows us some sites only: it waits until this one is allowed. */
const PATIENCE_MS = 2_000;

/** Runs our script in the frames of a tab that was open before we came. Answers whether the browser allowed it. */
export async function injectInto(tab: number): Promise<boolean> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  if (files.length === 0) return false;
  const run = browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files });
  const done = run.then(
    () => true,
    () => false, // a page of the browser's own, a store's page, or one we may not read
  );
  return Promise.race([done, after(PATIENCE_MS)]);
}

const after = (ms: number): Promise<false> => new Promise((over) => setTimeout(over, ms, false));

/** The same for all tabs that are open. */
export async function injectEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [injectInto(tab.id)])),
  );
}

/** Lays a style sheet on the document of the frame that asks, which could style itself anyway. */
export async function layOn({ tab, frameId = 0 }: Caller, css: unknown): Promise<void> {
  if (tab?.id === undefined || typeof css !== 'string') return;
  await browser.scripting.insertCSS({ target: { tabId: tab.id, frameIds: [frameId] }, css, origin: 'USER' });
}
