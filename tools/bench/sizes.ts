import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../browser/build.ts';

/** A file that ships. */
export interface Size {
  readonly file: string;
  /** Bytes. */
  readonly raw: number;
  /** Bytes, compressed by gzip at its best. */
  readonly packed: number;
}

/** Every script and style that ships for Chromium, the largest first. */
export function sizes(): readonly Size[] {
  return globSync('**/*.{js,css,html}', { cwd: BUILDS.chromium })
    .map((file) => {
      const bytes = readFileSync(join(BUILDS.chromium, file));
      return { file, raw: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
    })
    .sort((a, b) => b.packed - a.packed);
}
