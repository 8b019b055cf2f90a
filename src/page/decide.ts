import type { Item } from '../score/item.ts';
import type { Verdict } from '../score/verdict.ts';
import { BRAKE_CERTAIN, BRAKE_ITEMS, BRAKE_PART } from './limits.ts';
import type { Because } from './report.ts';
import type { Wishes } from './wishes.ts';

/** Whether an item folds, and what decided it. */
export interface Decision {
  readonly folded: boolean;
  readonly because: Because;
}

/**
 * Decides one item by itself; the first rule that applies decides. `isProtected` is only asked when it matters.
 * The brake of its block comes after, see `braked`.
 */
export function decide(item: Item, verdict: Verdict, wishes: Wishes, isProtected: () => boolean): Decision {
  if (wishes.off) return { folded: false, because: 'score' };
  const lesson = wishes.lesson(item);
  if (lesson) return { folded: lesson === 'spam', because: 'lesson' };
  if (wishes.keepsAuthor(item)) return { folded: false, because: 'kept-author' };
  if (wishes.keepsPhrase(item)) return { folded: false, because: 'kept-phrase' };
  const wish = wanted(item, verdict, wishes);
  const guarded = wish.folded && (item.staff || isProtected());
  return guarded ? { folded: false, because: 'protected' } : wish;
}

function wanted(item: Item, verdict: Verdict, wishes: Wishes): Decision {
  if (wishes.foldsPhrase(item)) return { folded: true, because: 'fold-phrase' };
  if (wishes.wholeBlocks[item.kind]) return { folded: true, because: 'whole-block' };
  const spam = verdict.logOdds >= wishes.bar;
  if (spam && wishes.categoriesOff.has(verdict.category)) return { folded: false, because: 'category-off' };
  return { folded: spam, because: 'score' };
}

/**
 * Whether so much of a block would fold by score that each of these items must be certain. Not where `certain` ones are
 * most of them: such a block has been taken over by spam, and is no block that is misjudged as a whole.
 */
export function brakes(items: number, wouldFold: number, certain: number): boolean {
  return items >= BRAKE_ITEMS && wouldFold >= items * BRAKE_PART && certain < wouldFold * BRAKE_CERTAIN;
}

/** Whether a decision holds under a pulled brake too. */
export const isCertain = (decision: Decision, item: Item, verdict: Verdict, wishes: Wishes): boolean =>
  decision.folded && (decision.because !== 'score' || item.paid || verdict.logOdds >= wishes.certain);

/** The decision under a pulled brake: what only the score folds must be certain, unless the widget itself says it is paid. */
export function braked(decision: Decision, item: Item, verdict: Verdict, wishes: Wishes): Decision {
  if (!decision.folded || isCertain(decision, item, verdict, wishes)) return decision;
  return { folded: false, because: 'brake' };
}
