import { DEFAULTS, type Settings } from '../settings/settings.ts';

/** Set by a script that the browser runs before ours (`tell-assumption.ts`). */
const world = globalThis as { spamfoldSensitivity?: number };

/** Settings that may be assumed in this page until the real ones are read, if any may. */
export function assumedSettings(): Settings | undefined {
  const sensitivity = world.spamfoldSensitivity;
  return sensitivity === undefined ? undefined : { ...DEFAULTS, sensitivity };
}
