import { type Appraisal, appraise, seeAll } from './appraise.ts';
import { probabilityOf } from './calibration.ts';
import { COMPANY_WEIGHTS, Company } from './company.ts';
import { explain } from './explain.ts';
import type { Item, PageContext } from './item.ts';
import { LESSON_FEATURES } from './lessons.ts';
import { thresholdAt } from './levels.ts';
import { bundledModel } from './model.ts';
import { readPage } from './page-facts.ts';
import { PAID_LOG_ODDS } from './policy.ts';
import { EVIDENCE } from './signals/signal.ts';
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

interface Kept {
  readonly appraisal: Appraisal;
  verdict: Verdict;
}

/** An item that one kind of evidence alone speaks against stays this far below Balanced, in log-odds. */
const ALONE = 0.5;
/** Share from which a kind of evidence counts as speaking against an item. */
const SPEAKS = 0.4;
/** Share from which one kind of evidence is no weak one: many signs of that kind, and strong ones. */
const STRONG = 7.5;
/** Share from which company speaks for itself: the same long message under several names. */
const COMPANY_SPEAKS = 3;
/** Kinds of evidence that stand on their own when they are strong. */
const SELF_SUFFICIENT = EVIDENCE.indexOf('words');

/** What tempers a sum: a single weak kind of evidence does not decide; the widget's own flag does. */
const adjust = (
  sum: number,
  shares: readonly number[],
  company: number,
  paid: boolean,
): readonly Reason[] => {
  if (paid) return sum < PAID_LOG_ODDS ? [{ signal: 'paid', share: PAID_LOG_ODDS - sum, words: [] }] : [];
  const most = thresholdAt(2) - ALONE;
  if (sum <= most || company > COMPANY_SPEAKS) return [];
  let speaking = company > SPEAKS ? 1 : 0;
  for (let evidence = 0; evidence < shares.length; evidence++) {
    const share = shares[evidence] as number;
    if (share <= SPEAKS) continue;
    if (evidence === SELF_SUFFICIENT || share > STRONG) return [];
    speaking++;
  }
  return speaking > 1 ? [] : [{ signal: 'alone', share: most - sum, words: [] }];
};

class BlockJudge implements Judge {
  readonly #page;
  readonly #correction;
  readonly #company = new Company();
  readonly #kept = new Map<Item, Kept>();
  readonly #alike = new Map<string, Set<Item>>();

  constructor(page: PageContext, correction?: Correction) {
    this.#page = readPage(page);
    this.#correction = correction;
  }

  add(items: readonly Item[]): ReadonlyMap<Item, Verdict> {
    const touched = new Set<Item>();
    for (const item of items) {
      if (this.#kept.has(item)) continue;
      const appraisal = appraise(item, this.#page, this.#correction);
      this.#kept.set(item, {
        appraisal,
        verdict: { probability: 0, logOdds: Number.NaN, category: appraisal.category },
      });
      this.#company.count(appraisal.traits, 1);
      touched.add(item);
      for (const key of this.#company.keys(appraisal.traits)) {
        const alike = this.#alike.get(key) ?? new Set<Item>();
        this.#alike.set(key, alike.add(item));
        if (alike.size <= MOST_ALIKE) for (const other of alike) touched.add(other);
      }
    }
    return this.#judge(touched);
  }

  remove(items: readonly Item[]): ReadonlyMap<Item, Verdict> {
    const touched = new Set<Item>();
    for (const item of items) {
      const kept = this.#kept.get(item);
      if (kept === undefined) continue;
      this.#kept.delete(item);
      this.#company.count(kept.appraisal.traits, -1);
      for (const key of this.#company.keys(kept.appraisal.traits)) {
        const alike = this.#alike.get(key);
        alike?.delete(item);
        if (alike !== undefined && alike.size <= MOST_ALIKE) for (const other of alike) touched.add(other);
      }
    }
    for (const item of items) touched.delete(item);
    return this.#judge(touched);
  }

  explain(item: Item): readonly Reason[] {
    const kept = this.#kept.get(item);
    if (kept === undefined) return [];
    const company = this.#company.read(kept.appraisal.traits);
    const { sum, speaking } = this.#sum(kept.appraisal);
    const adjustments = adjust(sum, kept.appraisal.shares, speaking, item.paid);
    return explain(item, this.#page, company, adjustments, this.#correction);
  }

  #sum(appraisal: Appraisal): { sum: number; speaking: number } {
    const model = bundledModel();
    const company = this.#company.read(appraisal.traits);
    let speaking = 0;
    for (let i = 0; i < COMPANY_WEIGHTS.length; i++)
      speaking += (COMPANY_WEIGHTS[i] as number) * (company[i] as number);
    let sum = model.bias + speaking + appraisal.policy + appraisal.taught;
    for (let i = 0; i < appraisal.shares.length; i++) sum += appraisal.shares[i] as number;
    return { sum, speaking };
  }

  /** Judges items anew, and those around which the block has changed; answers those whose verdict did. */
  #judge(items: Set<Item>): ReadonlyMap<Item, Verdict> {
    for (const key of this.#company.turned()) for (const item of this.#alike.get(key) ?? []) items.add(item);
    const changed = new Map<Item, Verdict>();
    for (const item of items) {
      const kept = this.#kept.get(item);
      if (kept === undefined) continue;
      const { appraisal } = kept;
      const { sum, speaking } = this.#sum(appraisal);
      let logOdds = sum;
      for (const { share } of adjust(sum, appraisal.shares, speaking, item.paid)) logOdds += share;
      if (logOdds === kept.verdict.logOdds) continue;
      kept.verdict = { probability: probabilityOf(logOdds), logOdds, category: appraisal.category };
      changed.set(item, kept.verdict);
    }
    return changed;
  }
}

/** From this many alike items on, one more changes nothing for the others: all ramps have reached their end. */
const MOST_ALIKE = 24;

/** Makes a judge for one block of a page. */
export const createJudge: CreateJudge = (page, correction) => new BlockJudge(page, correction);

/** Indexes of the model's features that a lesson on this item is kept as: evenly spread over the item. */
export const lessonFeatures = (item: Item, page: PageContext): readonly number[] => {
  const buckets = [...seeAll(item, readPage(page)).features.distinct()];
  const stride = Math.max(1, Math.ceil(buckets.length / LESSON_FEATURES));
  return buckets.filter((_, i) => i % stride === 0);
};
