import type { Change } from '../settings/change.ts';
import type { PhraseProblem } from '../settings/check-phrase.ts';
import type { Settings } from '../settings/settings.ts';
import { weeksUpTo } from '../settings/statistics.ts';
import { exportSettings, readExport } from '../settings/transfer.ts';
import type { OptionsActions, OptionsModel, OptionsReady } from '../ui/options/model.ts';
import { browser } from './browser.ts';
import { EVERYWHERE } from './everywhere.ts';
import { changeSettings, eraseSettings, readSettings, readStored, rewriteStored } from './settings-store.ts';
import { canOpenShortcuts, openShortcuts, readShortcuts } from './shortcut-settings.ts';
import { eraseStatistics, readStatistics } from './statistics-store.ts';
import { eraseSync, readSync, switchSync } from './sync.ts';

/** Weeks of the chart. */
const WEEKS = 12;

/** Connects the options page to what is stored, and remembers what is going on while it is open. */
export class OptionsConnection {
  readonly actions: OptionsActions;
  readonly #show: (model: OptionsModel) => void;
  readonly #check: (phrase: string) => PhraseProblem | undefined;
  #ready: OptionsReady | undefined;

  /** `show` is called with each new model; `check` looks whether a phrase can be used. */
  constructor(show: (model: OptionsModel) => void, check: (phrase: string) => PhraseProblem | undefined) {
    this.#show = show;
    this.#check = check;
    this.actions = {
      change: (change) => this.#change(change),
      checkPhrase: check,
      allowEverywhere: () => this.#do(() => browser.permissions.request(EVERYWHERE)),
      openShortcuts: () => this.#do(openShortcuts),
      openPractice: () =>
        this.#do(() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
      exportFile: () => this.#do(saveFile),
      chooseFile: (file) => this.#do(() => this.#choose(file)),
      importFile: (take) => this.#do(() => this.#import(take)),
      switchSync: (on) => this.#do(() => switchSync(on)),
      eraseStatistics: () => this.#do(eraseStatistics, 'statistics-erased'),
      eraseEverything: () => this.#do(eraseAll, 'erased'),
    };
  }

  /** Starts: reads what is stored, and again whenever it changes. */
  async open(): Promise<void> {
    this.#show({ state: 'loading' });
    try {
      this.#update(await read());
      browser.storage.onChanged.addListener(() => this.#follow(read()));
    } catch (error) {
      this.#show({ state: 'error', message: messageOf(error) });
    }
  }

  #change(change: (now: Settings) => Change): void {
    this.#do(() => changeSettings(change));
  }

  /** Does something, then shows what is stored now; a failure is said and nothing is lost. */
  #do(act: () => Promise<unknown>, done?: OptionsReady['done']): void {
    const { done: _, failed: __, ...before } = this.#ready ?? {};
    this.#ready = before as OptionsReady;
    this.#follow(act().then(async () => ({ ...(await read()), ...(done && { done }) })));
  }

  #follow(news: Promise<Partial<OptionsReady>>): void {
    news.then(
      (now) => this.#update(now),
      (error) => this.#update({ failed: messageOf(error) }),
    );
  }

  async #choose(file: File): Promise<void> {
    const read = readExport(await file.text(), this.#check);
    this.#update({
      file: 'problem' in read ? { name: file.name, ...read } : { name: file.name, summary: read },
    });
  }

  async #import(take: boolean): Promise<void> {
    const { file, ...others } = this.#ready ?? {};
    this.#ready = others as OptionsReady;
    if (!take || !file || 'problem' in file) return;
    await rewriteStored(() => file.summary.stored);
    this.#update({ done: 'imported' });
  }

  #update(news: Partial<OptionsReady>): void {
    this.#ready = { ...this.#ready, ...news } as OptionsReady;
    this.#show(this.#ready);
  }
}

async function read(): Promise<Omit<OptionsReady, 'file' | 'done' | 'failed'>> {
  const [settings, statistics, sync, shortcuts, everywhere] = await Promise.all([
    readSettings(),
    readStatistics(),
    readSync(),
    readShortcuts(),
    browser.permissions.contains(EVERYWHERE),
  ]);
  return {
    state: 'ready',
    settings,
    statistics,
    weeks: weeksUpTo(Date.now(), WEEKS),
    sync,
    shortcuts,
    shortcutsCanOpen: canOpenShortcuts(),
    everywhere,
    version: browser.runtime.getManifest().version,
  };
}

async function saveFile(): Promise<void> {
  const now = new Date().toISOString();
  const text = exportSettings(await readStored(), now);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `spamfold-${now.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function eraseAll(): Promise<void> {
  await eraseSync();
  await eraseStatistics();
  await eraseSettings();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
