import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { wxt } from '../../tools/browser/build.ts';
import { BROWSERS } from '../../tools/browser/executable.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run for browser profiles, and a `*.pid` file for each browser that was started. */
    readonly profiles: string;
  }
}

/** Builds the extension for both browsers before the first browser test; afterwards no browser of the run is left. */
export default async function setup(project: TestProject): Promise<() => void> {
  for (const name of BROWSERS) await wxt('build', name);
  const profiles = mkdtempSync(join(tmpdir(), 'spamfold-'));
  project.provide('profiles', profiles);
  return () => {
    for (const file of globSync(join(profiles, '*.pid'))) end(Number(readFileSync(file, 'utf8')));
    rmSync(profiles, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}

/** Ends a browser and its children: each is started as the leader of a process group where the system has them. */
function end(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Closed by its test.
  }
}
