import type { FoundItem } from '../find/block.ts';
import type { Folder } from '../fold/folder.ts';
import { correctionFrom } from '../score/lessons.ts';
import {
  DEFAULTS,
  type FoldStyle,
  type Lesson,
  type Sensitivity,
  type Settings,
} from '../settings/settings.ts';
import { onArrival } from './arrival.ts';
import { type Article, keepArticle } from './article.ts';
import { type Curtain, createCurtain } from './curtain.ts';
import type { Entry, Ledger } from './ledger.ts';
import { REPORT_EVERY_MS } from './limits.ts';
import { createLoop, type Loop } from './loop.ts';
import { makeReport } from './make-report.ts';
import type { PageSetup } from './page-setup.ts';
import { owns } from './protect.ts';
import type { FrameReport } from './report.ts';
import { lessonOf } from './teach.ts';
import { type Wishes, wishesFor } from './wishes.ts';

/** What can be asked of the script of one frame. */
export interface Page {
  /** Random id of this script, as in its report. */
  readonly frame: string;
  /** The settings became known or changed. `site` is the top page's host. Until the first call nothing folds. */
  settle(settings: Settings, site: string): void;
  /** Decides with this sensitivity for now; `null` goes back to the settings. */
  preview(sensitivity: Sensitivity | null): void;
  /** Shows everything for now, or folds again; without an argument the other of the two. */
  pause(paused?: boolean): void;
  show(id: number, opened: boolean): void;
  teach(id: number, label: Lesson['label']): void;
  /** Teaches the item that holds this node, if any does. */
  teachAt(node: Node, label: Lesson['label']): void;
  /** Sends the count again. */
  recount(): void;
  /** Calls `listener` with the report now and whenever it changes. Somebody looking keeps the loop awake even when off. */
  attend(listener: (report: FrameReport) => void): () => void;
}

/** Starts on a document that may still be empty. */
export function startPage(setup: PageSetup): Page {
  return new FramePage(setup);
}

/** Whatever lives from switching on to switching off. */
interface Run {
  readonly loop: Loop;
  readonly article: Article;
  readonly stop: AbortController;
}

class FramePage implements Page {
  readonly frame = Math.random().toString(36).slice(2);
  readonly #setup: PageSetup;
  readonly #curtain: Curtain;
  readonly #listeners = new Set<(report: FrameReport) => void>();
  #run: Run | undefined;
  #settings: Settings | undefined;
  #site = '';
  #preview: Sensitivity | null = null;
  #off = false;
  #reportPlanned = false;
  #counted = 0;

  constructor(setup: PageSetup) {
    this.#setup = setup;
    this.#curtain = createCurtain(() => this.#folder());
    if (!setup.waits) this.#run = this.#start();
    setup.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  settle(settings: Settings, site: string): void {
    const before = this.#settings;
    const style = this.#style();
    this.#settings = settings;
    this.#site = site;
    if (style !== settings.style) this.#curtain.restyle();
    this.#decide(before !== undefined && !sameLessons(before.lessons, settings.lessons));
  }

  preview(sensitivity: Sensitivity | null): void {
    this.#preview = sensitivity;
    this.#decide();
  }

  pause(paused = !this.#curtain.paused): void {
    this.#curtain.pause(paused);
    this.#changed();
  }

  show(id: number, opened: boolean): void {
    const known = this.#find((entry) => entry.id === id);
    if (known) this.#open([known.entry.found], opened);
  }

  teach(id: number, label: Lesson['label']): void {
    this.#teach(this.#find((entry) => entry.id === id)?.entry, label);
  }

  teachAt(node: Node, label: Lesson['label']): void {
    this.#teach(this.#find(({ found }) => owns(found, node))?.entry, label);
  }

  recount(): void {
    this.#setup.count(this.#curtain.folded, this.#preview === null ? this.#curtain.takeFresh() : {});
  }

  attend(listener: (report: FrameReport) => void): () => void {
    this.#listeners.add(listener);
    if (!this.#run) this.#decide();
    listener(this.#report());
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0 || (this.#preview === null && !this.#off)) return;
      this.#preview = null;
      this.#decide();
    };
  }

  /** Starts or stops the loop as the settings want it, and decides everything by them. */
  #decide(relearn = false): void {
    if (!this.#settings || this.#setup.signal.aborted) return;
    const wishes = wishesFor(this.#settings, this.#site, this.#preview ?? undefined);
    this.#off = wishes.off;
    if (wishes.off && this.#listeners.size === 0) {
      this.#stop();
      return;
    }
    this.#run ??= this.#start();
    this.#run.loop.wish(wishes);
    if (relearn) this.#run.loop.rejudge();
  }

  #start(): Run {
    const { document, createJudge } = this.#setup;
    const stop = new AbortController();
    const article = keepArticle(document, () => [...run.loop.ledgers.keys()].map((block) => block.container));
    const loop = createLoop({
      ...this.#setup,
      signal: stop.signal,
      createJudge: () => createJudge(article.context(), correctionFrom(this.#settings?.lessons ?? [])),
      fold: (ledger, decided, gone) => this.#curtain.draw(ledger, decided, gone),
      assumed: () => this.#assumed(),
      ignores: (node) => this.#curtain.owns(node),
      changed: () => this.#changed(),
    });
    const run = { loop, article, stop };
    onArrival(document, () => article.reread() && loop.rejudge(), stop.signal);
    loop.start();
    return run;
  }

  #assumed(): Wishes | undefined {
    const settings = this.#settings ?? this.#setup.assumed();
    return settings && wishesFor(settings, this.#site);
  }

  #stop(): void {
    this.#run?.stop.abort();
    this.#run = undefined;
    this.#curtain.lift();
    this.#changed();
  }

  #style(): FoldStyle {
    return (this.#settings ?? DEFAULTS).style;
  }

  #folder(): Folder {
    const { document, createFolder, words } = this.#setup;
    return createFolder(document, {
      style: this.#style(),
      words,
      explain: (found) => this.#explain(found),
      onShow: (items, opened) => this.#open(items, opened),
      onTeach: (found) => this.#teach(this.#find((entry) => entry.found === found)?.entry, 'ham'),
    });
  }

  #explain(found: FoundItem): string {
    const { entry, ledger } = this.#find((one) => one.found === found) ?? {};
    return entry?.verdict && ledger ? this.#setup.explain(ledger.explain(entry), entry.verdict.category) : '';
  }

  #open(items: readonly FoundItem[], opened: boolean): void {
    const blocks = new Set(items.map((found) => this.#find((entry) => entry.found === found)?.ledger.block));
    for (const block of blocks) if (block) this.#curtain.open(block, items, opened);
    this.#changed();
  }

  #teach(entry: Entry | undefined, label: Lesson['label']): void {
    if (!entry || !this.#settings || !this.#run) return;
    const where = { host: this.#site, page: this.#run.article.context(), at: this.#setup.today() };
    const lesson = lessonOf(entry.found.item, label, where);
    // At once on this page; the stored settings follow and say the same.
    this.settle({ ...this.#settings, lessons: [...this.#settings.lessons, lesson] }, this.#site);
    this.#setup.learn(lesson);
  }

  #find(wanted: (entry: Entry) => boolean): { readonly entry: Entry; readonly ledger: Ledger } | undefined {
    for (const ledger of this.#run?.loop.ledgers.values() ?? []) {
      for (const entry of ledger.entries.values()) if (wanted(entry)) return { entry, ledger };
    }
    return undefined;
  }

  /** Tells the toolbar and whoever looks, at most once in a while. */
  #changed(): void {
    if (this.#reportPlanned) return;
    this.#reportPlanned = true;
    this.#setup.clock.later(REPORT_EVERY_MS, () => {
      this.#reportPlanned = false;
      if (this.#counted !== this.#curtain.folded) this.recount();
      this.#counted = this.#curtain.folded;
      if (this.#listeners.size === 0) return;
      const report = this.#report();
      for (const listener of this.#listeners) listener(report);
    });
  }

  #report(): FrameReport {
    const loop = this.#run?.loop;
    return makeReport({
      frame: this.frame,
      ledgers: loop?.ledgers ?? new Map(),
      unreachable: loop?.unreachable() ?? [],
      paused: this.#curtain.paused,
      isOpened: ({ found }) => this.#curtain.isOpened(found),
    });
  }
}

function sameLessons(some: readonly Lesson[], others: readonly Lesson[]): boolean {
  const same = (one: Lesson, index: number) =>
    one.item === others[index]?.item && one.label === others[index]?.label;
  return some.length === others.length && some.every(same);
}
