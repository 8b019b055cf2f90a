import type { Item, PageContext } from '../../src/score/item.ts';
import { createJudge } from '../../src/score/judge.ts';
import { thresholdAt } from '../../src/score/levels.ts';
import type { Reason, Verdict } from '../../src/score/verdict.ts';

/** A page of which nothing is known. */
export const NOWHERE: PageContext = { title: '', article: '', host: '' };

/** A comment of the first level that says no more than it is told to. */
export function comment(text: string, more: Partial<Item> = {}): Item {
  return { kind: 'comments', text, links: [], depth: 0, paid: false, staff: false, ...more };
}

/** A card of a "Related Posts" list. */
export function card(text: string, more: Partial<Item> = {}): Item {
  return comment(text, { kind: 'related', ...more });
}

/** A link of the body. */
export function link(href: string, text = ''): Item['links'][number] {
  return { href, text, rel: [] };
}

/** Verdicts of the items of one block, in order. */
export function verdicts(items: readonly Item[], page = NOWHERE): readonly Verdict[] {
  const judge = createJudge(page);
  const given = judge.add(items);
  return items.map((item) => {
    const verdict = given.get(item);
    if (verdict === undefined) throw new Error(`no verdict on ${item.text}`);
    return verdict;
  });
}

/** Verdict on an item that stands alone. */
export function verdictOn(item: Item, page = NOWHERE): Verdict {
  const [verdict] = verdicts([item], page);
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

/** Reasons of an item that stands alone. */
export function reasonsOf(item: Item, page = NOWHERE): readonly Reason[] {
  const judge = createJudge(page);
  judge.add([item]);
  return judge.explain(item);
}

/** Positions of the three levels on the scale of sensitivity. */
export const LEVELS = { careful: 1, balanced: 2, strict: 3 } as const;

/** Whether an item that stands alone is folded at a level. */
export function folds(item: Item, level: keyof typeof LEVELS = 'balanced', page = NOWHERE): boolean {
  return verdictOn(item, page).logOdds >= thresholdAt(LEVELS[level]);
}
