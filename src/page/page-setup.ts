import type { Folder, FoldOptions } from '../fold/folder.ts';
import type { Category } from '../lexicon/category.ts';
import type { CreateJudge } from '../score/judge.ts';
import type { Reason } from '../score/verdict.ts';
import type { Lesson, Settings } from '../settings/settings.ts';
import type { Tally } from '../settings/statistics.ts';
import type { Clock } from './clock.ts';
import type { PlacesSetup } from './places.ts';

/** What a page needs of the rooms below it and of the browser. */
export interface PageSetup {
  readonly document: Document;
  readonly clock: Clock;
  /** Aborting undoes everything. */
  readonly signal: AbortSignal;
  readonly createFinder: PlacesSetup['createFinder'];
  readonly createJudge: CreateJudge;
  readonly createFolder: (document: Document, options: FoldOptions) => Folder;
  readonly words: FoldOptions['words'];
  /** One sentence that says why an item folds. */
  readonly explain: (reasons: readonly Reason[], category: Category) => string;
  /** Settings that may be assumed in this page while the real ones are being read. */
  readonly assumed: () => Settings | undefined;
  /** Nothing is looked at before the settings are known: it is kept unseen until then, and would not be after a first look. */
  readonly waits: boolean;
  readonly complain: (error: unknown) => void;
  /** How many items are folded, and which folded for the first time. */
  readonly count: (folded: number, fresh: Tally) => void;
  /** The reader taught something; to be kept for all pages. */
  readonly learn: (lesson: Lesson) => void;
  /** Milliseconds since the epoch. */
  readonly today: () => number;
}
