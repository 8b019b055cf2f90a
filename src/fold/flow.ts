import type { Block } from '../find/block.ts';
import type { Shape } from './roots.ts';

/**
 * How a line stands among the items of a block. Comments follow one another; cards may stand side by side, where a line
 * in place would tear a hole. Asks for computed style, so only of blocks in which something folds.
 */
export function shapeOfLines(block: Block): Shape {
  if (block.kind !== 'related' && block.kind !== 'chumbox') return 'line';
  const { display, flexDirection, flexWrap } = getComputedStyle(block.container);
  if (display.endsWith('grid')) return 'row';
  if (!display.endsWith('flex') || flexDirection.startsWith('column')) return 'line';
  return flexWrap === 'nowrap' ? 'card' : 'row';
}
