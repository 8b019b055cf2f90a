import type { Category } from '../../lexicon/category.ts';
import type { CreateJudge } from '../../score/judge.ts';
import { PRACTICE_ITEMS, PRACTICE_PAGE, type PracticeItem } from './practice-items.ts';

/** A practice comment with the verdict the real judge gave it. */
export interface Practised extends PracticeItem {
  readonly logOdds: number;
  readonly category: Category;
}

/** Judges the practice comments as a page's comments are judged. */
export function practise(createJudge: CreateJudge): readonly Practised[] {
  const verdicts = createJudge(PRACTICE_PAGE).add(PRACTICE_ITEMS.map(({ item }) => item));
  return PRACTICE_ITEMS.flatMap((practice) => {
    const verdict = verdicts.get(practice.item);
    return verdict ? [{ ...practice, logOdds: verdict.logOdds, category: verdict.category }] : [];
  });
}
