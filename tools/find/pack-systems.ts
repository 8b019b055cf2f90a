import type { PackedSystems, SelectorsOfRows } from '../../src/find/packed-system.ts';
import { SYSTEMS } from '../../src/find/systems/index.ts';
import { hookOf, selectorsOf } from './hook.ts';

function selectors(field: 'frames' | 'shadowHosts'): SelectorsOfRows {
  const rows = [...SYSTEMS.keys()].filter((row) => SYSTEMS[row]?.[field] !== undefined);
  return { any: rows.map((row) => SYSTEMS[row]?.[field]).join(', '), rows };
}

/** Source text of `src/find/packed-systems.ts`, made of the systems as they are written. */
export function packSystems(): string {
  const names = new Map<string, Set<number>>();
  const pieces = new Set<string>();
  const byPiece = new Set<number>();
  for (const [row, system] of SYSTEMS.entries())
    for (const selector of [...selectorsOf(system.containers), ...selectorsOf(system.shadowHosts ?? '')]) {
      const { name, piece } = hookOf(selector);
      if (name) names.set(name, (names.get(name) ?? new Set()).add(row));
      if (!piece) continue;
      pieces.add(piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      byPiece.add(row);
    }
  const packed: PackedSystems = {
    ids: SYSTEMS.map(({ id }) => id).join(' '),
    // The manifest has the documents; a page does not ask for them.
    rows: SYSTEMS.map((system) => JSON.stringify({ ...system, documents: undefined })).join('\n'),
    names: [...names].map(([name, rows]) => [name, ...rows].join(' ')).join('\n'),
    pieces: [...pieces].join('|'),
    byPiece: [...byPiece],
    frames: selectors('frames'),
    shadowHosts: selectors('shadowHosts'),
  };
  return `// Made by \`npm run pack\` of the systems in \`systems/\`. Not to be edited.
import type { PackedSystems } from './packed-system.ts';

/** All systems. */
export const PACKED_SYSTEMS: PackedSystems = ${JSON.stringify(packed, undefined, 2)};
`;
}
