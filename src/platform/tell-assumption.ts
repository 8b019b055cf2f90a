import type { Scripting } from 'webextension-polyfill';
import { DEFAULTS, type Settings, STOPS, type Stop } from '../settings/settings.ts';
import { browser } from './browser.ts';

/**
 * A page's script reads the settings a few milliseconds after its page began, and a fast page is painted by then. So
 * the browser is told beforehand which sensitivity holds nearly everywhere, as a script that runs before the page's:
 * `public/assume/NAME.js`. Sites with a sensitivity of their own are left out of it, and frames, which another site's
 * page may rule. What was assumed is decided again once the settings are there.
 */
const ID = 'assume';

let told: Promise<void> = Promise.resolve();

/** Tells the browser what pages may assume from now on, also after a restart. Calls take effect one after another. */
export function tellAssumption(settings: Settings): Promise<void> {
  told = told.catch(() => {}).then(() => tell(settings));
  return told;
}

async function tell(settings: Settings): Promise<void> {
  const wanted = scriptFor(settings);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!wanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (!registered) {
    await browser.scripting.registerContentScripts([wanted]);
  } else if (!isSame(registered, wanted)) {
    // In one step: a page that opens between taking away and bringing back would have nothing to go by.
    await browser.scripting.updateContentScripts([wanted]);
  }
}

type Script = Scripting.RegisteredContentScript;

function scriptFor(settings: Settings): Script | undefined {
  const stop = stopBelow(settings);
  const excludeMatches = leftOut(Object.keys(settings.sites));
  if (stop === undefined || excludeMatches === undefined) return undefined;
  return {
    id: ID,
    js: [`assume/${stop}.js`],
    matches: ['<all_urls>'],
    excludeMatches,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

function isSame(registered: Script, wanted: Script): boolean {
  const key = ({ js, excludeMatches = [] }: Script) => JSON.stringify([js?.[0], [...excludeMatches].sort()]);
  // Browsers hand paths back with or without a slash before them.
  return key(registered).replace('"/', '"') === key(wanted);
}

/** The strictest stop that folds no more than the reader wants; none when off, or when folding looks otherwise. */
function stopBelow({ sensitivity, style }: Settings): Stop | undefined {
  if (style !== DEFAULTS.style) return undefined;
  return (['strict', 'balanced', 'careful'] as const).find((stop) => sensitivity >= STOPS[stop]);
}

/** Patterns of the sites and their subdomains; `undefined` when one cannot be written so. */
function leftOut(hosts: readonly string[]): string[] | undefined {
  if (hosts.some((host) => !/^[a-z0-9._-]+$/.test(host))) return undefined;
  return hosts.flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);
}
