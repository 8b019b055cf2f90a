import type { Unreachable } from '../find/block.ts';
import type { Category } from '../lexicon/category.ts';
import type { BlockKind } from '../score/item.ts';
import type { Reason } from '../score/verdict.ts';

/** Why an item is folded or kept, in the order in which the first that applies decides. */
export type Because =
  | 'lesson' // the reader said "Not spam" or "This is spam" of it
  | 'kept-author'
  | 'kept-phrase'
  | 'protected' // focus, selection, addressed by the page's #fragment, the reader types in it, staff, pinned
  | 'fold-phrase'
  | 'whole-block' // the reader folds all blocks of this kind
  | 'category-off'
  | 'brake' // nearly the whole block would fold, and this item is not certain enough for that
  | 'score';

/** One judged item of the page, as the popup shows it. Texts come from the page: show as text, never as markup. */
export interface ReportedItem {
  /** Unique within the frame for as long as the page lives. */
  readonly id: number;
  readonly kind: BlockKind;
  /** First words of the item. */
  readonly excerpt: string;
  readonly author?: string;
  readonly probability: number;
  /** The verdict's log-odds: what is compared with the threshold, and what the reasons add up to. */
  readonly logOdds: number;
  readonly category: Category;
  readonly folded: boolean;
  /** Folded, but opened by the reader with "Show". */
  readonly opened: boolean;
  readonly because: Because;
  /** Largest share first; they sum to the log-odds of the verdict. */
  readonly reasons: readonly Reason[];
}

/** What one frame of the page reports of itself. */
export interface FrameReport {
  /** Random id of the frame's script, to address it. */
  readonly frame: string;
  readonly items: readonly ReportedItem[];
  readonly unreachable: readonly Unreachable[];
  /** Items kept by the safety brake. */
  readonly braked: number;
  /** Everything is shown for now. */
  readonly paused: boolean;
}
