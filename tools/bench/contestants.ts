import { basename } from 'node:path';
import { BUILDS } from '../browser/build.ts';
import { launch, type Running } from '../browser/launch.ts';

/** One browser with one extension, or without. */
export interface Contestant {
  readonly name: string;
  readonly running: Running;
}

/** Names of the contestants that are always there. */
export const OURS = 'Spamfold';
export const WALK = 'bare walk';
export const NONE = 'no extension';

/** Starts a Chromium for each: none, a bare walk, ours, and each folder given. No host but this machine is reached. */
export async function startContestants(
  walker: string,
  against: readonly string[],
): Promise<readonly Contestant[]> {
  const extensions = new Map<string, string | null>([
    [NONE, null],
    [WALK, walker],
    [OURS, BUILDS.chromium],
    ...against.map((folder): [string, string] => [basename(folder), folder]),
  ]);
  const started: Contestant[] = [];
  for (const [name, extension] of extensions) {
    started.push({ name, running: await launch('chromium', { hosts: [], extension }) });
  }
  return started;
}

/** Ends all of them. */
export async function endContestants(contestants: readonly Contestant[]): Promise<void> {
  for (const { running } of contestants) await running.browser.close();
}
