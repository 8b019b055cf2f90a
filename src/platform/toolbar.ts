import type { Tabs } from 'webextension-polyfill';
import { STOPS } from '../settings/settings.ts';
import { settingsFor } from '../settings/site.ts';
import { browser } from './browser.ts';
import { hostOf } from './host-of.ts';
import { readSettings } from './settings-store.ts';
import { countOf } from './tab-counts.ts';
import { words } from './words.ts';

/** Most that fits the icon. */
const MOST_SHOWN = 99;
/** White on this dark teal has a contrast of 7.9 to 1. */
const BADGE = { ground: '#0f5a5e', ink: '#ffffff' } as const;

/** Shows a tab's state on the toolbar: the number of folded items on the icon, the state in words as its title. */
export async function showToolbar(tab: Tabs.Tab): Promise<void> {
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  // One after another: else what was read before the last count could be written after it, and stay.
  await navigator.locks.request(`toolbar-${tabId}`, () => show(tab, tabId));
}

async function show(tab: Tabs.Tab, tabId: number): Promise<void> {
  const [folded, settings] = await Promise.all([countOf(tabId), readSettings()]);
  const off = settingsFor(settings, hostOf(tab.url) ?? '').sensitivity === STOPS.off;
  // Phones have no badge.
  const shown = settings.badge && folded > 0;
  await Promise.all([
    browser.action.setBadgeBackgroundColor?.({ color: BADGE.ground, tabId }),
    browser.action.setBadgeTextColor?.({ color: BADGE.ink, tabId }),
    browser.action.setBadgeText?.({ text: shown ? badgeText(folded) : '', tabId }),
    browser.action.setTitle({ title: off ? words.t('toolbar_off') : title(folded), tabId }),
  ]).catch(() => {}); // the tab was closed meanwhile
}

/** The same for all tabs. */
export async function showToolbars(): Promise<void> {
  await Promise.all((await browser.tabs.query({})).map(showToolbar));
}

/** The number as it fits the icon. */
function badgeText(folded: number): string {
  return folded > MOST_SHOWN ? `${MOST_SHOWN}+` : String(folded);
}

function title(folded: number): string {
  return folded === 0 ? words.t('toolbar_nothing') : words.plural('toolbar_folded', folded);
}
