import type { FoundItem } from '../find/block.ts';

/**
 * Puts waiting items in the order in which a reader meets them: from the upper edge of the window on, then those above
 * it. Asks for the layout of a few items only; they stand in document order.
 */
export function nearestFirst(waiting: FoundItem[]): void {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (above(waiting[middle])) low = middle + 1;
    else high = middle;
  }
  if (low === 0 || low === waiting.length) return;
  waiting.push(...waiting.splice(0, low).reverse());
}

/** Whether an item ends above the window. */
function above(found: FoundItem | undefined): boolean {
  const element = found?.nodes.findLast((node) => node.nodeType === 1) as Element | undefined;
  return element !== undefined && element.getBoundingClientRect().bottom < 0;
}
