import { learn, withoutPlace } from '../settings/change.ts';
import { numberOf } from '../settings/json.ts';
import { parseLesson } from '../settings/parse-settings.ts';
import { parseTally, type Tally } from '../settings/statistics.ts';
import { answerFrames, type Caller, callFrames } from './background-calls.ts';
import { browser } from './browser.ts';
import { hostOf } from './host-of.ts';
import { bringTo, injectEverywhere, layOn } from './inject.ts';
import { createMenus, serveMenus } from './menus.ts';
import { changeSettings, onSettings, readSettings } from './settings-store.ts';
import { serveShortcuts } from './shortcuts.ts';
import { countInStatistics } from './statistics-store.ts';
import { serveSync } from './sync.ts';
import { countFrame, forgetTab } from './tab-counts.ts';
import { tellAssumption } from './tell-assumption.ts';
import { showToolbar, showToolbars } from './toolbar.ts';

/**
 * Everything that must outlive a page: the toolbar's number, the menu, the shortcuts, what readers taught. The browser
 * may end it at any moment and starts it again for the next event; it remembers nothing but in storage.
 */
export function startBackground(): void {
  answerFrames({
    count: (caller, folded, fresh) => count(caller, numberOf(folded) ?? 0, parseTally(fresh)),
    topHost: (caller) => hostOf(caller.tab?.url),
    learn: (caller, taught) => keep(taught, caller.tab?.incognito === true),
    bring: bringTo,
    lay: layOn,
  });
  browser.tabs.onUpdated.addListener((id, changed) => {
    if (changed.status === 'loading') void navigated(id);
  });
  browser.tabs.onRemoved.addListener((id) => void forgetTab(id));
  onSettings((settings) => {
    void showToolbars();
    void tellAssumption(settings);
  });
  serveMenus();
  serveShortcuts();
  serveSync();
  browser.runtime.onStartup.addListener(() => void createMenus());
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
}

/** Tabs that are open already are served too, as far as the browser lets us. */
async function installed(reason: string): Promise<void> {
  await tellAssumption(await readSettings());
  await createMenus();
  await injectEverywhere();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

async function count(caller: Caller, folded: number, fresh: Tally): Promise<void> {
  const { tab, frameId } = caller;
  if (tab?.id === undefined) return;
  await countFrame(tab.id, frameId ?? 0, folded);
  await showToolbar(tab);
  if (!tab.incognito) await countInStatistics(fresh);
}

/** Of a private window nothing is kept that tells where one was. */
async function keep(taught: unknown, isPrivate: boolean): Promise<void> {
  const lesson = parseLesson(taught);
  if (lesson === undefined) return;
  await changeSettings((now) => learn(now, isPrivate ? withoutPlace(lesson) : lesson));
}

/** A move within one document looks the same from here; frames that still live send their count again. */
async function navigated(id: number): Promise<void> {
  if (await forgetTab(id)) await callFrames({ tab: id }, 'recount');
  const tab = await browser.tabs.get(id).catch(() => undefined); // closed meanwhile
  if (tab) await showToolbar(tab);
}
