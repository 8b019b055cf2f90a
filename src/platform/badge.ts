import { browser } from './browser.ts';
import { words } from './words.ts';

/** Most that fits the badge. */
const MOST_SHOWN = 99;
/** White on this dark teal has a contrast of 7.6 to 1. */
const BADGE_COLOUR = '#0f5a5e';

/** What the toolbar says of a tab. */
export interface Toolbar {
  readonly folded: number;
  /** The number is shown on the icon, as the reader chose. */
  readonly badge: boolean;
}

/** Shows a tab's state on the toolbar: the number on the icon, the state in words as its title. */
export async function showToolbar(tab: number, { folded, badge }: Toolbar): Promise<void> {
  const text = !badge || folded === 0 ? '' : folded > MOST_SHOWN ? `${MOST_SHOWN}+` : String(folded);
  const title = folded === 0 ? words.t('toolbar_nothing') : words.plural('toolbar_folded', folded);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR, tabId: tab }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff', tabId: tab }),
    browser.action.setBadgeText({ text, tabId: tab }),
    browser.action.setTitle({ title, tabId: tab }),
  ]).catch(() => {}); // the tab was closed meanwhile
}
