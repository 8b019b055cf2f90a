import type { Unreachable } from '../../find/block.ts';
import type { ReportedItem } from '../../page/report.ts';
import type { Sensitivity } from '../../settings/settings.ts';

/** An item of the page, with the frame it stands in. */
export interface PageItem extends ReportedItem {
  readonly frame: string;
}

/** What the popup knows of the page once a frame has answered. */
export interface PageModel {
  readonly state: 'page';
  /** Host of the top page; empty for a file. */
  readonly host: string;
  /** In force now: what the slider shows. */
  readonly sensitivity: Sensitivity;
  readonly ownSensitivity: boolean;
  /** Everything is shown for now. */
  readonly paused: boolean;
  readonly items: readonly PageItem[];
  readonly unreachable: readonly Unreachable[];
  readonly braked: number;
  /** We may only read this page because the icon was clicked. */
  readonly onClickOnly: boolean;
}

/** Everything the popup can show. */
export type PopupModel =
  | { readonly state: 'loading' }
  /** The browser lets no extension into this page, the reader has not allowed ours, or no script answers in it. */
  | {
      readonly state: 'closed';
      readonly reason: 'browser-page' | 'not-allowed' | 'silent';
      readonly host: string;
    }
  | { readonly state: 'error'; readonly message: string }
  | PageModel;

/** What a reader can do in the popup. */
export interface PopupActions {
  /** The slider moves: shown in the page, not stored. */
  preview(sensitivity: Sensitivity): void;
  /** The slider rests: stored for this site when it has its own, else for all. */
  choose(sensitivity: Sensitivity): void;
  /** Fold on this site or not. */
  switchSite(on: boolean): void;
  /** Give this site a sensitivity of its own, or let it follow the general one. */
  ownLevel(own: boolean): void;
  pause(paused: boolean): void;
  show(item: PageItem, opened: boolean): void;
  teach(item: PageItem, label: 'spam' | 'ham'): void;
  allow(where: 'site' | 'everywhere'): void;
  reload(): void;
  /** Starts again after an error. */
  retry(): void;
  /** Copies what was judged here, without names, for a report of a mistake. */
  copyReport(): Promise<void>;
  openOptions(): void;
}
