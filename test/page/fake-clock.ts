import type { Clock } from '../../src/page/clock.ts';

/** A clock that stands still until told to go on. */
export interface FakeClock extends Clock {
  /** Milliseconds pass, and what was planned for them runs. */
  pass(ms: number): void;
  /** Turns that wait. */
  readonly waiting: number;
}

/** A clock for tests. Turns asked for by `soon`, and frames, run when time passes, in order. */
export function fakeClock(): FakeClock {
  let now = 0;
  let plans: { at: number; run: () => void }[] = [];
  const plan = (at: number, run: () => void) => {
    const one = { at, run };
    plans.push(one);
    return () => {
      plans = plans.filter((other) => other !== one);
    };
  };
  return {
    now: () => now,
    soon: (run) => void plan(now, run),
    laidOut: (run) => void plan(now, run),
    later: (ms, run) => plan(now + ms, run),
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = plans.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (!next) break;
        plans = plans.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = Math.max(now, end);
    },
    get waiting() {
      return plans.length;
    },
  };
}
