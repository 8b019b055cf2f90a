import { type Change, followGeneral, siteSensitivity, switchOn } from '../settings/change.ts';
import { DEFAULTS, type Settings, STOPS } from '../settings/settings.ts';
import { settingsFor } from '../settings/site.ts';
import type { PageModel, PopupActions, PopupModel } from '../ui/popup/model.ts';
import { browser } from './browser.ts';
import { EVERYWHERE } from './everywhere.ts';
import { connectPage, type Page } from './page-connection.ts';
import { changeSettings, onSettings, readSettings } from './settings-store.ts';
import { type ShownTab, shownTab, whyClosed } from './shown-tab.ts';

/** Connects the popup to the page it is opened over, and remembers what is going on while it is open. */
export class PopupConnection {
  readonly actions: PopupActions;
  readonly #show: (model: PopupModel) => void;
  readonly #report: (model: PageModel, version: string) => string;
  #tab: ShownTab | undefined;
  #page: Page | undefined;
  #unfollow: (() => void) | undefined;
  #settings: Settings = DEFAULTS;
  #preview: number | undefined;
  #closed: 'browser-page' | 'not-allowed' | 'silent' | undefined;

  /** `show` is called with each new model; `report` writes what "Copy report" copies. */
  constructor(show: (model: PopupModel) => void, report: (model: PageModel, version: string) => string) {
    this.#show = show;
    this.#report = report;
    this.actions = {
      preview: (sensitivity) => this.#startPreview(sensitivity),
      choose: (sensitivity) => void this.#choose(sensitivity).catch((error) => this.#fail(error)),
      switchSite: (on) =>
        this.#change((now, host) => (on ? switchOn(now, host) : siteSensitivity(now, host, STOPS.off))),
      ownLevel: (own) =>
        this.#change((now, host) =>
          own ? siteSensitivity(now, host, settingsFor(now, host).sensitivity) : followGeneral(now, host),
        ),
      pause: (paused) => {
        this.#page?.send({ type: 'pause', paused });
      },
      show: ({ frame, id }, opened) => this.#page?.send({ type: 'show', frame, id, opened }),
      teach: ({ frame, id }, label) => this.#page?.send({ type: 'teach', frame, id, label }),
      allow: (where) => void this.#allow(where).catch((error) => this.#fail(error)),
      reload: () => void this.#reload(),
      retry: () => void this.open(),
      copyReport: () => this.#copyReport(),
      openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    };
  }

  /** Starts: reads the settings, finds the page and speaks with its frames. */
  async open(): Promise<void> {
    this.#show({ state: 'loading' });
    try {
      this.#settings = await readSettings();
      this.#unfollow?.();
      this.#unfollow = onSettings((settings) => {
        this.#settings = settings;
        this.#update();
      });
      this.#tab = await shownTab();
      this.#page = await connectPage(this.#tab.id, () => this.#update());
      this.#closed = this.#page === undefined ? await whyClosed(this.#tab) : undefined;
      this.#update();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#show({ state: 'error', message: error instanceof Error ? error.message : String(error) });
  }

  #update(): void {
    const model = this.#model();
    if (model !== undefined) this.#show(model);
    else if (this.#closed && this.#tab) {
      this.#show({ state: 'closed', reason: this.#closed, host: this.#tab.host });
    }
  }

  #model(): PageModel | undefined {
    if (this.#tab === undefined || this.#page === undefined) return undefined;
    const here = this.#here();
    return {
      state: 'page',
      host: this.#tab.host,
      sensitivity: this.#preview ?? here.sensitivity,
      ownSensitivity: here.ownSensitivity,
      onClickOnly: this.#tab.onClickOnly,
      ...this.#page.known(),
    };
  }

  #here() {
    return settingsFor(this.#settings, this.#tab?.host ?? '');
  }

  #startPreview(sensitivity: number): void {
    this.#preview = sensitivity;
    this.#page?.send({ type: 'preview', sensitivity });
    this.#update();
  }

  async #choose(sensitivity: number): Promise<void> {
    const host = this.#tab?.host ?? '';
    this.#startPreview(sensitivity);
    await changeSettings((now) =>
      settingsFor(now, host).ownSensitivity ? siteSensitivity(now, host, sensitivity) : { sensitivity },
    );
    this.#settings = await readSettings();
    // Meanwhile the slider may have moved on.
    if (this.#preview !== sensitivity) return;
    this.#preview = undefined;
    this.#page?.send({ type: 'preview', sensitivity: null });
    this.#update();
  }

  #change(change: (now: Settings, host: string) => Change): void {
    const host = this.#tab?.host ?? '';
    changeSettings((now) => change(now, host)).catch((error) => this.#fail(error));
  }

  async #allow(where: 'site' | 'everywhere'): Promise<void> {
    const tab = this.#tab;
    const wanted =
      where === 'everywhere' || tab === undefined ? EVERYWHERE : { origins: [`*://${tab.host}/*`] };
    if (await browser.permissions.request(wanted)) await this.open();
  }

  async #copyReport(): Promise<void> {
    const { version } = browser.runtime.getManifest();
    const model = this.#model();
    if (model !== undefined) await navigator.clipboard.writeText(this.#report(model, version));
  }

  async #reload(): Promise<void> {
    if (this.#tab) await browser.tabs.reload(this.#tab.id);
    window.close();
  }
}
