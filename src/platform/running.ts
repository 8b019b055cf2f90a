/** What our scripts in a frame know of each other, in a world of their own. */
const world = globalThis as { spamfoldRuns?: boolean; spamfoldRead?: AbortController };

/** Whether the script that finds and folds runs here already: an extension page may bring it a second time. */
export const runsHere = (): boolean => world.spamfoldRuns === true;

/** Remembers that it does from now on, or no longer. */
export function markRunning(runs: boolean): void {
  world.spamfoldRuns = runs;
}

/** Aborted once this frame was read and what is spam in it is folded. */
export function whenRead(): AbortSignal {
  world.spamfoldRead ??= new AbortController();
  return world.spamfoldRead.signal;
}

/** Whether somebody waits for that. */
export const isAwaited = (): boolean => world.spamfoldRead !== undefined;

/** Says that it was. */
export function markRead(): void {
  world.spamfoldRead?.abort();
}
