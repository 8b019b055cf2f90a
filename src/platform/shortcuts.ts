import { siteSensitivity, switchOn } from '../settings/change.ts';
import { STOPS } from '../settings/settings.ts';
import { settingsFor } from '../settings/site.ts';
import { callFrames } from './background-calls.ts';
import { browser } from './browser.ts';
import { hostOf } from './host-of.ts';
import { changeSettings } from './settings-store.ts';

/** What each keyboard shortcut of the manifest does in a tab. */
const SHORTCUTS: Readonly<Record<string, (tab: number) => Promise<void>>> = {
  'toggle-site': toggleSite,
  'show-all': (tab) => callFrames({ tab }, 'pause'),
};

/** Obeys the keyboard shortcuts. */
export function serveShortcuts(): void {
  // Phones have none.
  browser.commands?.onCommand.addListener(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await SHORTCUTS[name]?.(tab.id);
  });
}

async function toggleSite(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  const host = hostOf(url) ?? '';
  await changeSettings((now) =>
    settingsFor(now, host).sensitivity > STOPS.off
      ? siteSensitivity(now, host, STOPS.off)
      : switchOn(now, host),
  );
}
