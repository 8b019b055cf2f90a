import type { Category } from '../lexicon/category.ts';
import type { Reason } from '../score/verdict.ts';
import { sumReasons } from './reasons.ts';
import type { Words } from './words.ts';

/** One sentence that says why an item is folded: what spoke for spam most, else its category. */
export function explainLine(words: Words, reasons: readonly Reason[], category: Category): string {
  const strongest = sumReasons(reasons).find(({ share }) => share > 0);
  return strongest ? words.t(`reason_${strongest.kind}_for`) : words.t(`category_${category}`);
}
