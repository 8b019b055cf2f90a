import { learn } from '../settings/change.ts';
import { numberOf } from '../settings/json.ts';
import { parseLesson } from '../settings/parse-settings.ts';
import { showToolbar } from './badge.ts';
import { browser } from './browser.ts';
import { answerFrames, type Caller, callFrames } from './calls.ts';
import { changeSettings, onSettings, readSettings } from './settings-store.ts';
import { countFrame, countOf, forgetTab } from './tab-counts.ts';

/** Everything that must outlive a page: the toolbar's number, the menu, the shortcuts, what readers taught. */
export function startBackground(): void {
  answerFrames({
    count: (caller, folded) => count(caller, numberOf(folded) ?? 0),
    topHost: (caller) => hostOf(caller.tab?.url),
    learn: (_, taught) => keep(taught),
  });
  browser.tabs.onUpdated.addListener((tab, changed) => {
    if (changed.status === 'loading') void navigated(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  onSettings(() => void showAllToolbars());
}

async function count(caller: Caller, folded: number): Promise<void> {
  const tab = caller.tab?.id;
  if (tab === undefined) return;
  const total = await countFrame(tab, caller.frameId ?? 0, folded);
  await showToolbar(tab, { folded: total, badge: (await readSettings()).badge });
}

async function keep(taught: unknown): Promise<void> {
  const lesson = parseLesson(taught);
  if (lesson !== undefined) await changeSettings((now) => learn(now, lesson));
}

/** A move within one document looks the same from here; frames that still live send their count again. */
async function navigated(tab: number): Promise<void> {
  if (await forgetTab(tab)) await callFrames({ tab }, 'recount');
}

async function showAllToolbars(): Promise<void> {
  const [{ badge }, tabs] = await Promise.all([readSettings(), browser.tabs.query({})]);
  const ids = tabs.map((tab) => tab.id).filter((id) => id !== undefined);
  await Promise.all(ids.map(async (id) => showToolbar(id, { folded: await countOf(id), badge })));
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
}
