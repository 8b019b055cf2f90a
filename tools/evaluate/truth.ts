import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockKind } from '../../src/score/item.ts';

/** One annotated block, or a page annotated as having none. */
export interface TruthRow {
  readonly page: string;
  readonly block_kind: BlockKind | 'none';
  readonly item_selector?: string;
  readonly platform?: string;
}

/** A place that looks like a block and was not judged. */
export interface UnjudgedRow {
  readonly page: string;
  readonly selector: string;
}

function rows<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      try {
        return JSON.parse(line) as Row;
      } catch {
        throw new Error(`${file}, line ${at + 1} is not JSON.`);
      }
    });
}

/** Reads the annotations of a folder of pages. Throws with a sentence for people when there are none. */
export function readTruth(folder: string): { truth: readonly TruthRow[]; unjudged: readonly UnjudgedRow[] } {
  const file = join(folder, 'truth.jsonl');
  if (!existsSync(file)) throw new Error(`There is no truth.jsonl in ${folder}.`);
  const unlabelled = join(folder, 'unlabelled.jsonl');
  return { truth: rows(file), unjudged: existsSync(unlabelled) ? rows(unlabelled) : [] };
}
