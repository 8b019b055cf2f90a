import type { SelectorsOfRows } from './packed-system.ts';
import { PACKED_SYSTEMS } from './packed-systems.ts';
import type { System } from './system.ts';
import { matches } from './tree.ts';

let rows: readonly string[] | undefined;
const made: System[] = [];
let ranks: ReadonlyMap<string, number> | undefined;

/** The system of a row, counted from 0. */
export function systemAt(row: number): System {
  rows ??= PACKED_SYSTEMS.rows.split('\n');
  made[row] ??= JSON.parse(rows[row] ?? '{}');
  return made[row] as System;
}

/** Rank of a system by its id, special ones before general ones; what is no system comes last. */
export function rankOf(id: string): number {
  ranks ??= new Map(PACKED_SYSTEMS.ids.split(' ').map((known, at) => [known, at]));
  return ranks.get(id) ?? Number.POSITIVE_INFINITY;
}

/** The first system that has selectors of this kind for an element. */
export function systemBy(field: 'frames' | 'shadowHosts', element: Element): System | undefined {
  const selectors: SelectorsOfRows = PACKED_SYSTEMS[field];
  if (!matches(element, selectors.any)) return undefined;
  return selectors.rows.map(systemAt).find((system) => matches(element, system[field] ?? ':not(*)'));
}
