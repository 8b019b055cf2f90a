import { callBackground } from './frame-calls.ts';
import { hostOf } from './host-of.ts';

/**
 * Host of the top page (without port), whose settings rule every frame in it; empty for a file. A frame of another site
 * cannot see it in every browser; then the background is asked.
 */
export async function siteHost(window: Window): Promise<string> {
  return hostInSight(window) ?? (await callBackground('topHost')) ?? window.location.hostname;
}

function hostInSight(window: Window): string | undefined {
  const { ancestorOrigins } = window.location as Partial<Location>;
  const host = hostOf(ancestorOrigins?.item(ancestorOrigins.length - 1) ?? undefined);
  if (host !== undefined) return host;
  try {
    return window.top?.location.hostname;
  } catch {
    return undefined; // another site's page is on top
  }
}
