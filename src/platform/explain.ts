import type { Category } from '../lexicon/category.ts';
import type { Reason } from '../score/verdict.ts';
import { words } from './words.ts';

/** One sentence that says why an item is folded: the strongest reason that has words, else its category. */
export function explain(reasons: readonly Reason[], category: Category): string {
  const named = reasons.filter(({ share }) => share > 0).map(({ signal }) => words.named(`signal_${signal}`));
  return named.find((sentence) => sentence !== undefined) ?? words.t(`category_${category}`);
}
