import type { Clock } from './clock.ts';

/** Has something run in the next turn, or in one after `ms` milliseconds; what is planned already comes instead of it. */
export type PlanTurn = (run: () => void, ms?: number) => void;

/** One turn of each sort can be planned at a time: a later one must not hold up the next. None runs after the end. */
export function createTurns(clock: Clock, ended: AbortSignal): PlanTurn {
  const planned = { next: false, later: false };
  return (run, ms = 0) => {
    const turn = ms === 0 ? 'next' : 'later';
    if (planned[turn]) return;
    planned[turn] = true;
    const start = (): void => {
      planned[turn] = false;
      if (!ended.aborted) run();
    };
    if (ms === 0) clock.soon(start);
    else clock.later(ms, start);
  };
}
