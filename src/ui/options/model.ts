import type { Change } from '../../settings/change.ts';
import type { PhraseProblem } from '../../settings/check-phrase.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Statistics, Week } from '../../settings/statistics.ts';
import type { ImportProblem, ImportSummary } from '../../settings/transfer.ts';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in words. */
  readonly description: string;
  /** The keys; empty when none are set. */
  readonly keys: string;
}

/** A chosen file: what it would bring, or why it is not taken. */
export type ChosenFile =
  | { readonly name: string; readonly summary: ImportSummary }
  | { readonly name: string; readonly problem: ImportProblem };

/** Everything the options show once the settings are read. */
export interface OptionsReady {
  readonly state: 'ready';
  readonly settings: Settings;
  readonly statistics: Statistics;
  /** Weeks of the chart, the oldest first. */
  readonly weeks: readonly Week[];
  readonly sync: { readonly on: boolean; readonly problem?: 'too-much' | 'refused' };
  readonly shortcuts: readonly Shortcut[];
  /** The browser has a page on which shortcuts can be changed. */
  readonly shortcutsCanOpen: boolean;
  /** All sites may be read; otherwise a button asks. */
  readonly everywhere: boolean;
  readonly file?: ChosenFile;
  /** The last action that left a message: what was done. */
  readonly done?: 'imported' | 'erased' | 'statistics-erased';
  /** A change could not be stored; the browser's own words. */
  readonly failed?: string;
  readonly version: string;
}

/** Everything the options can show. */
export type OptionsModel =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string }
  | OptionsReady;

/** What a reader can do in the options. */
export interface OptionsActions {
  change(change: (now: Settings) => Change): void;
  /** Why a phrase cannot be taken, if so. */
  checkPhrase(phrase: string): PhraseProblem | undefined;
  allowEverywhere(): void;
  openShortcuts(): void;
  openPractice(): void;
  exportFile(): void;
  chooseFile(file: File): void;
  /** Stores what the chosen file brings, or puts it aside. */
  importFile(take: boolean): void;
  switchSync(on: boolean): void;
  eraseStatistics(): void;
  /** Settings, lessons, statistics, and what is shared with other browsers. */
  eraseEverything(): void;
}
