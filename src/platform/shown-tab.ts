import { browser } from './browser.ts';
import { EVERYWHERE } from './everywhere.ts';
import { hostOf } from './host-of.ts';

/** The tab the popup speaks of. */
export interface ShownTab {
  readonly id: number;
  /** Host of its page, without port; empty when it has none or we may not know it. */
  readonly host: string;
  readonly address: string | undefined;
  /** Access was given by the click on our icon alone, not for the site. */
  readonly onClickOnly: boolean;
}

/** The tab in front; or, when the popup stands in a tab of its own, the one its address names (`?tab=3`). */
export async function shownTab(): Promise<ShownTab> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  if (tab?.id === undefined) throw new Error('no tab');
  return {
    id: tab.id,
    host: hostOf(tab.url) ?? '',
    address: tab.url,
    onClickOnly: isWebPage(tab.url) && !(await mayRead(tab.url)),
  };
}

/** Why no script of ours answers in a tab. */
export async function whyClosed(tab: ShownTab): Promise<'browser-page' | 'not-allowed' | 'silent'> {
  const everywhere = await browser.permissions.contains(EVERYWHERE);
  if (tab.address === undefined) return everywhere ? 'browser-page' : 'not-allowed';
  if (!isWebPage(tab.address)) return 'browser-page';
  return (await mayRead(tab.address)) ? 'silent' : 'not-allowed';
}

function isWebPage(address: string | undefined): address is string {
  return address !== undefined && /^(?:https?|file):/.test(address);
}

async function mayRead(address: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL('/', address).href}*`] });
  } catch {
    return false; // the browser takes no such address, so it grants nothing for it
  }
}
