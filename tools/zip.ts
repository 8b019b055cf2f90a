import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Unzipped, unzipSync } from 'fflate';
import { wxt } from './browser/build.ts';
import { BROWSERS } from './browser/executable.ts';
import { progress } from './progress.ts';

const OUTPUT = '.output';

/** Builds the packages for both browsers, and from the source package builds Firefox's once more, to compare. */
async function main(): Promise<void> {
  for (const name of BROWSERS) await progress(`Packing for ${name}`, () => wxt('zip', name));
  const made = readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));
  const different = await progress('Rebuilding from the source package', () =>
    differences(readZip(made, 'firefox'), rebuild(readZip(made, 'sources'))),
  );
  if (different.length > 0)
    throw new Error(`The source package builds something else:\n${different.join('\n')}`);
  console.log(
    `The source package builds the same, byte for byte.\n${made.map((file) => join(OUTPUT, file)).join('\n')}`,
  );
}

function readZip(files: readonly string[], kind: string): Unzipped {
  const file = files.find((name) => name.endsWith(`-${kind}.zip`));
  if (!file) throw new Error(`There is no package for ${kind}.`);
  return unzipSync(readFileSync(join(OUTPUT, file)));
}

/** Does what the reviewers of a store do: unpacks the sources elsewhere, installs, packs. */
function rebuild(sources: Unzipped): Unzipped {
  const folder = mkdtempSync(join(tmpdir(), 'spamfold-sources-'));
  try {
    for (const [path, bytes] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    run(folder, ['tools/bootstrap.mjs']);
    run(folder, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', 'firefox']);
    const output = join(folder, OUTPUT);
    const packed = readdirSync(output).find((file) => file.endsWith('-firefox.zip')) ?? '';
    return unzipSync(readFileSync(join(output, packed)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} failed in the unpacked sources:\n${stderr}`);
}

function differences(one: Unzipped, other: Unzipped): string[] {
  const paths = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return paths.filter((path) => !one[path] || !other[path] || Buffer.compare(one[path], other[path]) !== 0);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
