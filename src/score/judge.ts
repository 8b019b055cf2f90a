import type { Item, PageContext } from './item.ts';
import type { Reason, Verdict } from './verdict.ts';

/** Judges the items of one block, each in the company of the others. */
export interface Judge {
  /**
   * Adds items and judges them. The answer holds a verdict for each of them, and a new one for every earlier item
   * whose verdict they change (the same message under another name).
   */
  add(items: readonly Item[]): ReadonlyMap<Item, Verdict>;
  /** Takes items out that left the page; the answer holds those whose verdict this changes. */
  remove(items: readonly Item[]): ReadonlyMap<Item, Verdict>;
  /** The reasons of an item that was added: largest share first, summing to its log-odds. */
  explain(item: Item): readonly Reason[];
}

/** A correction of the model's weights by feature index, from what one reader taught. Empty for most. */
export type Correction = ReadonlyMap<number, number>;

/** Makes a judge for one block of a page. */
export type CreateJudge = (page: PageContext, correction?: Correction) => Judge;
