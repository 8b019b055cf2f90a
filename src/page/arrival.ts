/** Calls `arrived` when a document was read to its end, when all of it was loaded, and when it moved to another address. */
export function onArrival(document: Document, arrived: () => void, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window) return;
  document.addEventListener('DOMContentLoaded', arrived, { signal });
  window.addEventListener('load', arrived, { signal });
  window.addEventListener('popstate', arrived, { signal });
  window.addEventListener('hashchange', arrived, { signal });
}
