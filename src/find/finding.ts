import type { BlockKind } from '../score/item.ts';
import type { Built, Page } from './items.ts';
import type { Place } from './read.ts';

/** How items of a block are known again when more of them arrive. */
export interface Recipe {
  /** Whether an element anywhere in the container is an item of the first level. */
  isTop(element: Element, tag: string): boolean;
  /** Reads the item of an element and all replies in it, in document order. */
  read(element: Element, depth: number): Built[];
}

/** A block as it was found just now. */
export interface Finding {
  readonly kind: BlockKind;
  readonly system: string;
  readonly certainty: number;
  /** By which the better of two that overlap is told: certainty and size. */
  readonly weight: number;
  /** Found by a system's own row. */
  readonly known: boolean;
  readonly container: Element;
  readonly items: readonly Built[];
  /** Absent for items without an element of their own: those are found anew with each change. */
  readonly recipe?: Recipe;
}

/** Below this nothing is reported. Lists of articles are surer to be mistaken than talk is. */
export const CERTAIN_ENOUGH: Readonly<Record<BlockKind, number>> = {
  comments: 0.43,
  'recent-comments': 0.3,
  related: 0.58,
  chumbox: 0.3,
};

/** Makes the place of items of one block, by depth. */
export const placer =
  (kind: BlockKind, page: Page, allPaid = false) =>
  (depth: number): Place => ({ kind, depth, base: page.base, domains: page.domains, allPaid });

/** What there is to know of how sure a block is. */
type Judged = Pick<Finding, 'known' | 'kind' | 'certainty'> & { readonly items: readonly unknown[] };

/** From this certainty on, and this many items, talk needs no second opinion from what stands within its items. */
const SURE = { certainty: 0.9, items: 3 };

/** Whether what stands within the items of a block can only be parts of them. */
export const isSure = ({ known, kind, certainty, items }: Judged): boolean =>
  known || (kind === 'comments' && certainty >= SURE.certainty && items.length >= SURE.items);
