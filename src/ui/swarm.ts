import type { Stand } from './scale.ts';
import { SCALE_END } from './scale.ts';

/** One item as a dot, in the units of the picture. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Measures of the picture. */
export interface Field {
  readonly width: number;
  readonly height: number;
  /** Free space left and right of the scale. */
  readonly margin: number;
  readonly radius: number;
}

/** Place of a stand on the picture's width. */
export function xOf(stand: Stand, { width, margin }: Field): number {
  return margin + (stand / SCALE_END) * (width - 2 * margin);
}

/** Piles items up where they stand, from the ground; a pile that grows too high is pressed together. */
export function swarm(stands: readonly Stand[], field: Field): readonly Dot[] {
  const step = 2 * field.radius + 0.5;
  const columnOf = (stand: Stand) => Math.round(xOf(stand, field) / step);
  const heights = new Map<number, number>();
  const placed = stands.map((stand) => {
    const column = columnOf(stand);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { column, level };
  });
  return placed.map(({ column, level }) => {
    const pile = heights.get(column) ?? 1;
    const rise = Math.min(step, (field.height - step) / Math.max(pile - 1, 1));
    return { x: column * step, y: field.height - field.radius - level * rise };
  });
}
