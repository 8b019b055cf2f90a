import type { Caller } from './background-calls.ts';
import { browser } from './browser.ts';

/** What finds and folds, and what asks for it in a frame; the manifest names both (`wxt.config.ts`). */
const [PAGE, SENTRY] = ['/page.js', '/sentry.js'];
/** Chromium neither runs nor refuses where a reader allows us some sites only: it waits until this one is allowed. */
const PATIENCE_MS = 2_000;

/** Runs our scripts in a tab that was open before we came. Answers whether the browser allowed it. */
export async function injectInto(tabId: number): Promise<boolean> {
  const run = Promise.all([
    browser.scripting.executeScript({ target: { tabId }, files: [PAGE] }),
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SENTRY] }),
  ]);
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

/** Runs the script that finds and folds in the frame that asks for it. */
export async function bringTo({ tab, frameId }: Caller): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [PAGE], injectImmediately: true });
}
