/** Keys that open the browsers' own search: Ctrl+F and Ctrl+G, F3, and the quick search of Firefox. */
function opensSearch(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return /^[fg]$/i.test(event.key);
  return event.key === 'F3' || event.key === '/' || event.key === "'";
}

/**
 * Tells when the reader may be about to search the page, by key or with the focus outside the page, and is back; until
 * aborted.
 */
export function watchSearches(window: Window, searching: (now: boolean) => void, signal: AbortSignal): void {
  let now = false;
  const set = (next: boolean) => {
    if (next !== now) searching(next);
    now = next;
  };
  window.addEventListener('keydown', (event) => opensSearch(event) && set(true), { capture: true, signal });
  window.addEventListener('blur', () => set(true), { signal });
  window.addEventListener('focus', () => set(false), { signal });
}
