import type { Settings } from '../settings/settings.ts';
import type { Tally } from '../settings/statistics.ts';
import { callBackground, isAlive } from './frame-calls.ts';
import { isAwaited, markRead, markRunning, runsHere } from './running.ts';
import { onSettings, readSettings } from './settings-store.ts';
import { siteHost } from './site-host.ts';

/** Milliseconds between two looks whether the extension is still there, while something is folded. */
const ALIVE_EVERY_MS = 1_500;

/** What joins the script of one frame to the extension. */
export interface Frame {
  /** What is in this frame is kept unseen until it was read. */
  readonly waits: boolean;
  /** Aborted once the extension was updated, disabled or removed: its script goes on running and is told by nobody. */
  readonly signal: AbortSignal;
  /** Tells the toolbar. While anything is folded the extension is watched, so that all can be undone when it goes. */
  count(folded: number, fresh: Tally): void;
  /** Calls `listener` with the settings and the top page's host: now, when they change, and on coming back to the page. */
  follow(listener: (settings: Settings, site: string) => void): void;
  complain(error: unknown): void;
}

/** Joins this frame to the extension; `undefined` when the script already runs here. */
export function openFrame(): Frame | undefined {
  if (runsHere()) return undefined;
  markRunning(true);
  const gone = new AbortController();
  let timer: ReturnType<typeof setInterval> | undefined;
  const leave = (): void => {
    clearInterval(timer);
    markRunning(false);
    gone.abort();
  };
  const check = (): void => {
    if (!isAlive()) leave();
  };
  const said = new Set<string>();
  const complain = (error: unknown): void => {
    check();
    if (gone.signal.aborted) return;
    const message = String(error);
    if (said.has(message)) return;
    said.add(message);
    // biome-ignore lint/suspicious/noConsole: the only trace of a fault in a page, once for each kind of fault
    console.warn('Spamfold:', error);
  };
  return {
    waits: isAwaited(),
    signal: gone.signal,
    complain,
    count(folded, fresh) {
      check();
      if (folded > 0) timer ??= setInterval(check, ALIVE_EVERY_MS);
      else timer = void clearInterval(timer);
      if (!gone.signal.aborted) callBackground('count', folded, fresh).catch(check);
    },
    follow(listener) {
      const settle = (): void => {
        Promise.all([readSettings(), siteHost(window)]).then(([settings, site]) => {
          if (!gone.signal.aborted) listener(settings, site);
          markRead();
        }, complain);
      };
      settle();
      const stop = onSettings((settings) => {
        siteHost(window).then((site) => listener(settings, site), complain);
      });
      gone.signal.addEventListener('abort', stop);
      // Settings that change while a page rests in the back-forward cache are not reported to it.
      const back = (event: PageTransitionEvent): void => {
        if (event.persisted) settle();
      };
      window.addEventListener('pageshow', back, { signal: gone.signal });
    },
  };
}
