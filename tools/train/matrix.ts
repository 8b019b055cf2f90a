import { COMPANY_WEIGHTS, Company, traitsOf } from '../../src/score/company.ts';
import { BUCKETS, bucketOf, FAMILIES } from '../../src/score/features.ts';
import type { Item } from '../../src/score/item.ts';
import { readPage } from '../../src/score/page-facts.ts';
import { Scorer } from '../../src/score/scorer.ts';
import { readSignals, signals } from '../../src/score/signals/index.ts';
import type { Row } from './rows.ts';

/** Ids of the dense columns. */
export const COLUMNS: readonly string[] = signals().map((signal) => signal.id);

/** Rows as the model sees them. */
export interface Matrix {
  readonly rows: number;
  /** Where the features of row `i` start in `ids` and `values`; `rows + 1` entries. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly values: Float32Array;
  /** Dense columns, row by row. */
  readonly dense: Float32Array;
  readonly labels: Uint8Array;
  /** Log-odds that are not fitted: what the company of other items adds. */
  readonly offsets: Float32Array;
}

class Growing {
  ids = new Uint32Array(1 << 24);
  values = new Float32Array(1 << 24);
  length = 0;

  room(more: number): void {
    if (this.length + more <= this.ids.length) return;
    const ids = new Uint32Array(this.ids.length * 2);
    const values = new Float32Array(this.ids.length * 2);
    ids.set(this.ids);
    values.set(this.values);
    this.ids = ids;
    this.values = values;
  }
}

const blockCompany = new WeakMap<
  readonly Item[],
  { company: Company; traits: ReturnType<typeof traitsOf>[] }
>();

const companyOf = (row: Row, scorer: Scorer): number => {
  if (row.block === undefined) return 0;
  let known = blockCompany.get(row.block);
  if (known === undefined) {
    const company = new Company();
    const traits = row.block.map((item) => traitsOf(scorer.see(item, readPage(row.page)).facts));
    for (const trait of traits) company.count(trait, 1);
    known = { company, traits };
    blockCompany.set(row.block, known);
  }
  const index = row.block.indexOf(row.item);
  const traits = known.traits[index];
  if (traits === undefined) return 0;
  return known.company
    .read(traits)
    .reduce((sum: number, value, i) => sum + value * (COMPANY_WEIGHTS[i] ?? 0), 0);
};

/** Reads rows into a matrix; `onProgress` hears the share done. */
export const buildMatrix = (rows: readonly Row[], onProgress: (done: number) => void): Matrix => {
  const scorer = new Scorer();
  const sparse = new Growing();
  const starts = new Uint32Array(rows.length + 1);
  const dense = new Float32Array(rows.length * COLUMNS.length);
  const labels = new Uint8Array(rows.length);
  const offsets = new Float32Array(rows.length);
  const counted = new Uint32Array(BUCKETS);
  rows.forEach((row, i) => {
    if (i % 2000 === 0) onProgress(i / rows.length);
    offsets[i] = companyOf(row, scorer);
    const { facts, features } = scorer.see(row.item, readPage(row.page));
    sparse.room(features.ids.length);
    FAMILIES.forEach((_, family) => {
      const scale = features.scale(family);
      for (let f = features.from[family] ?? 0; f < (features.to[family] ?? 0); f++) {
        const bucket = bucketOf(features.ids[f] ?? 0);
        if (counted[bucket] === i + 1) continue;
        counted[bucket] = i + 1;
        sparse.ids[sparse.length] = bucket;
        sparse.values[sparse.length++] = scale;
      }
    });
    starts[i + 1] = sparse.length;
    dense.set(readSignals(facts), i * COLUMNS.length);
    labels[i] = row.spam ? 1 : 0;
  });
  onProgress(1);
  return { rows: rows.length, starts, ids: sparse.ids, values: sparse.values, dense, labels, offsets };
};
