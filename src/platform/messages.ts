import type { FrameReport } from '../page/report.ts';
import type { Lesson, Sensitivity } from '../settings/settings.ts';
import type { Tally } from '../settings/statistics.ts';

/**
 * The popup opens one port to all frames of a tab (`tabs.connect`). Each frame answers with its report and again
 * whenever it changes; the popup sends commands, addressed by `FrameReport.frame` where they concern one item.
 */
export const REPORT_PORT = 'report';

/** A frame to the popup, on `REPORT_PORT`. */
export type FromFrame = { readonly type: 'report'; readonly report: FrameReport };

/** The popup to all frames, on `REPORT_PORT`. */
export type ToFrame =
  /** While the slider moves: decide with this sensitivity, store nothing. `null` ends the preview. */
  | { readonly type: 'preview'; readonly sensitivity: Sensitivity | null }
  | { readonly type: 'show'; readonly frame: string; readonly id: number; readonly opened: boolean }
  | { readonly type: 'teach'; readonly frame: string; readonly id: number; readonly label: 'spam' | 'ham' }
  /** Show everything for now, or fold again. */
  | { readonly type: 'pause'; readonly paused: boolean };

/** What the background answers; a message is a call of one of these (`callBackground`). */
export interface BackgroundCalls {
  /**
   * A frame's number of folded items, sent when it changes and when asked by `recount`. `fresh` are items that were
   * not folded in this page before, for the reader's own statistics.
   */
  count(folded: number, fresh: Tally): void;
  /** Host of the tab's top page, for frames that cannot know it. */
  topHost(): string | undefined;
  /** The reader said "Not spam" or "This is spam" of an item; kept for all pages. */
  learn(lesson: Lesson): void;
  /** Runs the script that finds and folds in the frame that asks, whose sentry saw words there. */
  bring(): void;
  /** Lays a style sheet on the frame's document, above the page's own, until the extension goes. */
  lay(css: string): void;
}

/** The background's answer to a call: what it returns, or why it failed. */
export interface Answer {
  readonly value?: unknown;
  readonly failed?: string;
}

/** What the background asks of the frames of a tab (`onFrameCall`). */
export interface FrameCalls {
  /** Send `count` again (the background forgets a tab's counts when it navigates, also within one document). */
  recount(): void;
  /** Show everything for now, or fold again; without an argument the other of the two. */
  pause(paused?: boolean): void;
  /** The reader chose "This is spam" or "Not spam" in the menu of the place last right-clicked in this frame. */
  teachHere(label: 'spam' | 'ham'): void;
}
