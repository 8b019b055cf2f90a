import type { FrameReport } from '../page/report.ts';
import type { Sensitivity } from '../settings/settings.ts';

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

/** What the background answers; a message is a call of one of these. */
export interface BackgroundCalls {
  /** A frame's number of folded items changed. */
  count(folded: number): void;
  /** Host of the tab's top page, for frames that cannot know it. */
  topHost(): string | undefined;
}
