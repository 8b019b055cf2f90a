import type { Category } from '../lexicon/category.ts';
import type { BlockKind } from '../score/item.ts';

/**
 * Named stops of the sensitivity. A reader may also choose any point between two of them, so what is stored is the
 * position on this scale, not a threshold: weights can be trained anew without touching anyone's settings.
 */
export const STOPS = { off: 0, careful: 1, balanced: 2, strict: 3 } as const;
/** Name of a stop. */
export type Stop = keyof typeof STOPS;
/** Position on the scale of `STOPS`, 0..3; 0 folds nothing. */
export type Sensitivity = number;

/** How a folded item looks: one line a run, dimmed, gone without a trace, or only marked (for testers). */
export const FOLD_STYLES = ['line', 'dim', 'remove', 'mark'] as const;
export type FoldStyle = (typeof FOLD_STYLES)[number];

/** Kinds of block a reader can fold as a whole, whatever their items say. */
export type WholeBlocks = Partial<Record<BlockKind, boolean>>;

/** What a reader wants on one site; an absent field means: as everywhere. */
export interface SiteSettings {
  readonly sensitivity?: Sensitivity;
  readonly wholeBlocks?: WholeBlocks;
}

/** One thing a reader taught by "Not spam" or "This is spam". Holds no more of the item than is needed to know it again. */
export interface Lesson {
  readonly label: 'spam' | 'ham';
  /** Fingerprint of the item (`fingerprint` of the score room): holds across pages, frames and reloads. */
  readonly item: string;
  /** First words of the item, so that the reader knows it again in the options. */
  readonly excerpt: string;
  readonly host: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Indexes of the model's features this item had; what the correction is computed from. */
  readonly features: readonly number[];
}

/** Most lessons that are kept; beyond it the oldest go. Each page reads them, so they must stay few. */
export const MOST_LESSONS = 300;

/** Everything a reader can choose. Complete: whatever is stored is parsed into one of these. */
export interface Settings {
  readonly sensitivity: Sensitivity;
  readonly categoriesOff: readonly Category[];
  /** Words, phrases or `/patterns/` that always fold an item. */
  readonly foldPhrases: readonly string[];
  /** Words, phrases or `/patterns/` that never let an item fold. */
  readonly keepPhrases: readonly string[];
  /** Author names that are never folded, compared without case. */
  readonly keepAuthors: readonly string[];
  /** By host; a row also holds for the host's subdomains. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
  readonly style: FoldStyle;
  readonly wholeBlocks: WholeBlocks;
  readonly badge: boolean;
  readonly lessons: readonly Lesson[];
}

/** What a fresh profile starts with. */
export const DEFAULTS: Settings = {
  sensitivity: STOPS.balanced,
  categoriesOff: [],
  foldPhrases: [],
  keepPhrases: [],
  keepAuthors: [],
  sites: {},
  style: 'line',
  wholeBlocks: {},
  badge: true,
  lessons: [],
};
