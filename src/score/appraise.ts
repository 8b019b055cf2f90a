import { CATEGORIES, type Category } from '../lexicon/category.ts';
import { namesBrand } from './brand.ts';
import type { Traits } from './company.ts';
import { traitsOf } from './company.ts';
import type { Facts } from './facts.ts';
import { BUCKETS, FAMILIES, LETTERS_FAMILY, TITLE_FAMILY, wordOf } from './features.ts';
import type { Item } from './item.ts';
import type { Correction } from './judge.ts';
import { CORRECTION_LIMIT } from './lessons.ts';
import { bundledModel } from './model.ts';
import type { PageFacts } from './page-facts.ts';
import { POLICIES, type Policy } from './policy.ts';
import { FAMILY_EVIDENCE, Scorer, type Sight } from './scorer.ts';
import { readSignals } from './signals/index.ts';
import { EVIDENCE } from './signals/signal.ts';

/** Share of a word's weight that is left when the page's own article uses the word. */
const ARTICLE_WORD = 0.3;

/** What one item says of itself, before its company is asked. */
export interface Appraisal {
  /** Share by kind of evidence, in the order of `EVIDENCE`. */
  readonly shares: readonly number[];
  /** What policy adds. */
  readonly policy: number;
  /** What the reader's lessons add. */
  readonly taught: number;
  readonly category: Category;
  readonly traits: Traits;
}

/** Made for the first item: most pages have none. One reads what the model weighs, one all that a lesson may hold. */
let scorer: Scorer | undefined;
let learner: Scorer | undefined;

/** The turn in which each bucket was last counted: a feature counts once an item, however often it occurs. */
const counted = new Uint8Array(BUCKETS);
let turn = 0;

const nextTurn = (): number => {
  turn = (turn + 1) & 0xff;
  if (turn === 0) {
    counted.fill(0);
    turn = 1;
  }
  return turn;
};

/**
 * Share of the log-odds of each family of features. `tell` is told of each feature that has one: its family, the word (of
 * the family's own text) that it was read from, and its share.
 */
export const familyShares = (
  { facts, features }: Sight,
  tell?: (family: number, word: number, share: number) => void,
): Float64Array => {
  const { buckets, step } = bundledModel();
  const families = new Float64Array(FAMILIES.length);
  const { page, words } = facts;
  const { ids } = features;
  const now = nextTurn();
  for (let family = 0; family < FAMILIES.length; family++) {
    const end = features.to[family] as number;
    const compared = page.size > 0 && (family <= LETTERS_FAMILY || family === TITLE_FAMILY);
    const scale = features.scale(family) * step;
    let sum = 0;
    for (let i = features.from[family] as number; i < end; i++) {
      const id = ids[i] as number;
      const bucket = id & (BUCKETS - 1);
      const weight = buckets[bucket] as number;
      if (weight === 0 || counted[bucket] === now) continue;
      counted[bucket] = now;
      const known = compared && weight > 0 && page.uses(words, wordOf(id));
      const counts = known ? weight * ARTICLE_WORD : weight;
      sum += counts;
      tell?.(family, wordOf(id), counts * scale);
    }
    families[family] = sum * scale;
  }
  return families;
};

/** What lessons add to an item: bounded, whatever they say. */
export const taughtShare = (item: Item, page: PageFacts, correction: Correction | undefined): number => {
  if (correction === undefined || correction.size === 0) return 0;
  let sum = 0;
  for (const bucket of seeAll(item, page).features.distinct()) sum += correction.get(bucket) ?? 0;
  return Math.max(-CORRECTION_LIMIT, Math.min(CORRECTION_LIMIT, sum));
};

/** Reads an item for a moment: the answer is valid until the next is read. */
export const see = (item: Item, page: PageFacts): Sight => {
  scorer ??= new Scorer(bundledModel().buckets);
  return scorer.see(item, page);
};

/** The same with the features that the model does not weigh. */
export const seeAll = (item: Item, page: PageFacts): Sight => {
  learner ??= new Scorer();
  return learner.see(item, page);
};

/** Weighs everything an item says of itself. */
export const appraise = (item: Item, page: PageFacts, correction?: Correction): Appraisal => {
  const sight = see(item, page);
  const { facts } = sight;
  const model = bundledModel();
  const shares: number[] = EVIDENCE.map(() => 0);
  const add = (evidence: number, share: number): void => {
    shares[evidence] = (shares[evidence] as number) + share;
  };
  const families = familyShares(sight);
  for (let family = 0; family < FAMILIES.length; family++)
    add(FAMILY_EVIDENCE[family] as number, families[family] as number);
  const readings = readSignals(facts);
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i] as number;
    if (reading !== 0) add(model.evidence[i] as number, (model.signals[i] as number) * reading);
  }
  let policy = 0;
  for (let i = 0; i < POLICIES.length; i++) policy += (POLICIES[i] as Policy).share(item);
  return {
    shares,
    policy,
    taught: taughtShare(item, page, correction),
    category: categoryOf(facts),
    traits: traitsOf(facts),
  };
};

/** What makes one category likelier than another: how much a hit in the text, the name, an anchor, an address says. */
const TOLD = { text: [4, 1], author: [3, 2], anchor: [2, 1], path: [2, 1] } as const;

const VAGUE: ReadonlySet<Category> = new Set(['praise', 'promotion', 'messenger']);

/** The likeliest category, from the phrases found and where the item leads. */
const categoryOf = (facts: Facts): Category => {
  if (facts.item.paid) return 'chumbox';
  const { hits, authorHits, anchorHits, pathHits } = facts;
  // Most items hold no phrase at all: that is told without a list.
  if (hits.strongs + hits.weaks + authorHits.strongs + authorHits.weaks === 0)
    if (anchorHits.strongs + anchorHits.weaks + pathHits.strongs + pathHits.weaks === 0)
      return fallback(facts);
  const found = [
    [hits, TOLD.text] as const,
    [authorHits, TOLD.author] as const,
    [anchorHits, TOLD.anchor] as const,
    [pathHits, TOLD.path] as const,
  ].filter(([{ strongs, weaks }]) => strongs + weaks > 0);
  let best: Category | undefined;
  let most = 0.5;
  for (let i = 0; i < CATEGORIES.length; i++) {
    const category = CATEGORIES[i] as Category;
    let score = 0;
    for (const [{ strong, weak }, [much, little]] of found)
      score += much * (strong[i] as number) + little * (weak[i] as number);
    if (VAGUE.has(category)) score *= 0.4;
    if (score <= most) continue;
    most = score;
    best = category;
  }
  return best ?? fallback(facts);
};

/** What an item is whose words tell nothing: where only its author's name leads somewhere, the words are for show. */
const fallback = (facts: Facts): Category => {
  if (facts.item.kind === 'chumbox') return 'chumbox';
  if (namesBrand(facts.text, facts.words)) return 'gambling';
  if (facts.links.length === 0) return 'promotion';
  return facts.links.every(({ from }) => from === 'author') && facts.words.count > 0 ? 'praise' : 'seo';
};
