import { siteSensitivity } from '../settings/change.ts';
import { DEFAULTS, type Settings, STOPS } from '../settings/settings.ts';
import { settingsFor } from '../settings/site.ts';
import type { PopupActions, PopupModel } from '../ui/popup/model.ts';
import { browser } from './browser.ts';
import { connectPage, type Page } from './page-connection.ts';
import { changeSettings, onSettings, readSettings } from './settings-store.ts';
import { type ShownTab, shownTab, whyClosed } from './shown-tab.ts';

/** Connects the popup to the page it is opened over; `show` is called with each new model. */
export function connectPopup(show: (model: PopupModel) => void): PopupConnection {
  return new PopupConnection(show);
}

/** The popup's memory while it is open. */
export class PopupConnection {
  readonly actions: PopupActions;
  readonly #show: (model: PopupModel) => void;
  #tab: ShownTab | undefined;
  #page: Page | undefined;
  #settings: Settings = DEFAULTS;
  #preview: number | undefined;
  #paused = false;
  #closed: 'browser-page' | 'not-allowed' | 'silent' | undefined;

  constructor(show: (model: PopupModel) => void) {
    this.#show = show;
    this.actions = {
      preview: (sensitivity) => this.#startPreview(sensitivity),
      choose: (sensitivity) => this.#choose(sensitivity),
      switchSite: (on) => this.#ownSensitivity(on ? this.#whenOn() : STOPS.off),
      ownLevel: (own) => this.#ownSensitivity(own ? this.#here().sensitivity : undefined),
      pause: (paused) => {
        this.#paused = paused;
        this.#page?.send({ type: 'pause', paused });
        this.#update();
      },
      show: ({ frame, id }, opened) => this.#page?.send({ type: 'show', frame, id, opened }),
      teach: ({ frame, id }, label) => this.#page?.send({ type: 'teach', frame, id, label }),
      allow: (where) => void this.#allow(where),
      reload: () => void this.#reload(),
      openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    };
  }

  /** Starts: reads the settings, finds the page and speaks with its frames. */
  async open(): Promise<void> {
    this.#show({ state: 'loading' });
    try {
      this.#settings = await readSettings();
      onSettings((settings) => {
        this.#settings = settings;
        this.#update();
      });
      this.#tab = await shownTab();
      this.#page = await connectPage(this.#tab.id, () => this.#update());
      this.#closed = this.#page === undefined ? await whyClosed(this.#tab) : undefined;
      this.#update();
    } catch (error) {
      this.#show({ state: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  }

  #update(): void {
    const tab = this.#tab;
    if (tab === undefined) return;
    if (this.#page === undefined) {
      if (this.#closed) this.#show({ state: 'closed', reason: this.#closed, host: tab.host });
      return;
    }
    const here = this.#here();
    this.#show({
      state: 'page',
      host: tab.host,
      sensitivity: this.#preview ?? here.sensitivity,
      general: this.#settings.sensitivity,
      ownSensitivity: here.ownSensitivity,
      paused: this.#paused,
      onClickOnly: tab.onClickOnly,
      ...this.#page.known(),
    });
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
    await changeSettings((now) =>
      settingsFor(now, host).ownSensitivity ? siteSensitivity(now, host, sensitivity) : { sensitivity },
    );
    this.#preview = undefined;
    this.#page?.send({ type: 'preview', sensitivity: null });
    this.#update();
  }

  #ownSensitivity(sensitivity: number | undefined): void {
    const host = this.#tab?.host ?? '';
    void changeSettings((now) => siteSensitivity(now, host, sensitivity));
  }

  /** What "on" means here: as everywhere, or where everywhere is off, the default. */
  #whenOn(): number | undefined {
    return this.#settings.sensitivity === STOPS.off ? DEFAULTS.sensitivity : undefined;
  }

  async #allow(where: 'site' | 'everywhere'): Promise<void> {
    const tab = this.#tab;
    const origins = where === 'everywhere' || tab === undefined ? ['<all_urls>'] : [`*://${tab.host}/*`];
    if (await browser.permissions.request({ origins })) await this.open();
  }

  async #reload(): Promise<void> {
    if (this.#tab) await browser.tabs.reload(this.#tab.id);
    window.close();
  }
}
