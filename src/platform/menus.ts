import { callFrames } from './background-calls.ts';
import { browser } from './browser.ts';
import { words } from './words.ts';

/** What a reader says of a post by the page's context menu; the ids of its entries. */
const ENTRIES = [
  { id: 'spam', title: () => words.t('menu_spam') },
  { id: 'ham', title: () => words.t('menu_not_spam') },
] as const;

/** Puts our entries into the context menu of pages, in the browser's language of now. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return; // phones have none
  await browser.contextMenus.removeAll();
  for (const { id, title } of ENTRIES) {
    browser.contextMenus.create({
      id,
      title: title(),
      contexts: ['page', 'selection', 'link', 'image', 'frame'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  }
}

/** Tells the frame in which the menu was opened what the reader chose. */
export function serveMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const entry = ENTRIES.find(({ id }) => id === menuItemId);
    if (entry && tab?.id !== undefined) {
      void callFrames({ tab: tab.id, frame: frameId ?? 0 }, 'teachHere', entry.id);
    }
  });
}
