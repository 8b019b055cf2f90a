import type { Veils } from './veils.ts';

/** Keys that open the browsers' own search: Ctrl+F and Ctrl+G, F3, and the quick search of Firefox. */
function opensSearch(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return /^[fg]$/i.test(event.key);
  return event.key === 'F3' || event.key === '/' || event.key === "'";
}

/** Tells the veils when the reader may be about to search the page: by key, or with the focus outside the page. */
export function watchSearches(window: Window, veils: Veils): void {
  const begin = () => veils.searching(true);
  window.addEventListener('keydown', (event) => opensSearch(event) && begin(), { capture: true });
  window.addEventListener('blur', begin);
  window.addEventListener('focus', () => veils.searching(false));
}
