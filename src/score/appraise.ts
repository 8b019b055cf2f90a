import { CATEGORIES, type Category } from '../lexicon/category.ts';
import type { Traits } from './company.ts';
import { traitsOf } from './company.ts';
import type { Facts } from './facts.ts';
import { BUCKET_BITS, BUCKETS, CAPACITY, FAMILIES, LETTERS_FAMILY, TITLE_FAMILY } from './features.ts';
import type { Item } from './item.ts';
import type { Correction } from './judge.ts';
import { CORRECTION_LIMIT } from './lessons.ts';
import { bundledModel } from './model.ts';
import type { PageFacts } from './page-facts.ts';
import { POLICIES } from './policy.ts';
import { FAMILY_EVIDENCE, Scorer, type Sight } from './scorer.ts';
import { SIGNALS } from './signals/index.ts';
import type { Evidence } from './signals/signal.ts';

/** Share of a word's weight that is left when the page's own article uses the word. */
const ARTICLE_WORD = 0.3;

/** What one item says of itself, before its company is asked. */
export interface Appraisal {
  /** Share by kind of evidence. */
  readonly shares: Readonly<Record<Evidence, number>>;
  /** What policy adds. */
  readonly policy: number;
  /** What the reader's lessons add. */
  readonly taught: number;
  readonly category: Category;
  readonly traits: Traits;
}

/** Made for the first item: most pages have none. */
let scorer: Scorer | undefined;

/** Share of the log-odds of each feature, in the order of `features.ids`, and of each family. Valid until the next item. */
interface FeatureShares {
  readonly each: Float64Array;
  readonly families: Float64Array;
}

const EACH = new Float64Array(CAPACITY);

/** Weighs what the linear model sees. */
export const featureShares = ({ facts, features }: Sight): FeatureShares => {
  const { buckets, step } = bundledModel();
  const scales = Float64Array.from(FAMILIES, (_, family) => features.scale(family) * step);
  const families = new Float64Array(FAMILIES.length);
  const words = Math.max(1, facts.words.count);
  const compared = facts.page.size > 0;
  const { ids, sources, count } = features;
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const family = id >>> BUCKET_BITS;
    let share = (buckets[id & (BUCKETS - 1)] as number) * (scales[family] as number);
    if (compared && share > 0 && (family <= LETTERS_FAMILY || family === TITLE_FAMILY)) {
      if (facts.page.uses(facts.words, (sources[i] as number) % words)) share *= ARTICLE_WORD;
    }
    EACH[i] = share;
    families[family] = (families[family] as number) + share;
  }
  return { each: EACH.subarray(0, count), families };
};

/** What lessons add to an item: bounded, whatever they say. */
export const taughtShare = ({ features }: Sight, correction: Correction | undefined): number => {
  if (correction === undefined || correction.size === 0) return 0;
  let sum = 0;
  for (let i = 0; i < features.count; i++) sum += correction.get((features.ids[i] ?? 0) & (BUCKETS - 1)) ?? 0;
  return Math.max(-CORRECTION_LIMIT, Math.min(CORRECTION_LIMIT, sum));
};

/** Reads an item for a moment: the answer is valid until the next is read. */
export const see = (item: Item, page: PageFacts): Sight => {
  scorer ??= new Scorer();
  return scorer.see(item, page);
};

/** Weighs everything an item says of itself. */
export const appraise = (item: Item, page: PageFacts, correction?: Correction): Appraisal => {
  const sight = see(item, page);
  const { facts } = sight;
  const model = bundledModel();
  const shares: Record<Evidence, number> = {
    words: 0,
    author: 0,
    links: 0,
    form: 0,
    place: 0,
    contact: 0,
    disguise: 0,
  };
  const { families } = featureShares(sight);
  for (let family = 0; family < FAMILIES.length; family++)
    shares[FAMILY_EVIDENCE[family] ?? 'words'] += families[family] ?? 0;
  for (let i = 0; i < SIGNALS.length; i++) {
    const weight = model.signals[i] ?? 0;
    const signal = SIGNALS[i];
    if (weight !== 0 && signal !== undefined) shares[signal.evidence] += weight * signal.read(facts);
  }
  let policy = 0;
  for (const { share } of POLICIES) policy += share(item);
  return {
    shares,
    policy,
    taught: taughtShare(sight, correction),
    category: categoryOf(facts),
    traits: traitsOf(facts),
  };
};

/** The likeliest category, from the phrases found and where the item leads. */
const categoryOf = (facts: Facts): Category => {
  if (facts.item.paid) return 'chumbox';
  let best: Category = fallback(facts);
  let most = 0.5;
  CATEGORIES.forEach((category, i) => {
    const score =
      4 * (facts.hits.strong[i] ?? 0) +
      (facts.hits.weak[i] ?? 0) +
      3 * (facts.authorHits.strong[i] ?? 0) +
      2 * (facts.authorHits.weak[i] ?? 0) +
      2 * (facts.anchorHits.strong[i] ?? 0) +
      (facts.anchorHits.weak[i] ?? 0) +
      2 * (facts.pathHits.strong[i] ?? 0) +
      (facts.pathHits.weak[i] ?? 0);
    const vague = category === 'praise' || category === 'promotion' || category === 'messenger' ? 0.4 : 1;
    if (score * vague > most) {
      most = score * vague;
      best = category;
    }
  });
  return best;
};

const fallback = (facts: Facts): Category => {
  if (facts.item.kind === 'chumbox') return 'chumbox';
  return facts.links.length > 0 ? 'seo' : 'promotion';
};
