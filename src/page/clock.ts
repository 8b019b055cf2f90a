import { whenLaidOut } from '../fold/laid-out.ts';

/** Time and turns. Passed in, so that budgets and slices are tested without waiting. */
export interface Clock {
  /** Milliseconds, never going back. */
  now(): number;
  /** Runs in a task of its own, after the browser had its turn. */
  soon(run: () => void): void;
  /** Runs after at least `ms` milliseconds. The answer cancels it. */
  later(ms: number, run: () => void): () => void;
  /** Runs when the next frame is laid out, so that to ask where things stand costs nothing; not in a page nobody sees. */
  laidOut(run: () => void): void;
}

/** The clock of a window. Turns come from a message channel: unlike timers it is not throttled by nesting. */
export function windowClock(window: Window & typeof globalThis): Clock {
  const turns: (() => void)[] = [];
  let channel: MessageChannel | undefined;
  const openChannel = () => {
    const opened = new window.MessageChannel();
    opened.port1.onmessage = () => turns.shift()?.();
    return opened;
  };
  return {
    now: () => window.performance.now(),
    soon(run) {
      turns.push(run);
      channel ??= openChannel();
      channel.port2.postMessage(0);
    },
    later(ms, run) {
      const id = window.setTimeout(run, ms);
      return () => window.clearTimeout(id);
    },
    laidOut: (run) => whenLaidOut(window.document, run),
  };
}
