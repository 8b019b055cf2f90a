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

/** What was worked in a task that is not ours: a parser may come to us several times in one. */
export interface ForeignTask {
  /** Milliseconds; none once a turn of ours has come. */
  readonly spent: number;
  spend(ms: number): void;
}

/** Nothing is spent yet. */
export function createForeignTask(clock: Clock): ForeignTask {
  let spent = 0;
  return {
    get spent() {
      return spent;
    },
    spend(ms) {
      if (spent === 0)
        clock.soon(() => {
          spent = 0;
        });
      spent += ms;
    },
  };
}
