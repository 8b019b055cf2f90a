import { DEFAULTS } from '../settings/settings.ts';
import type { WelcomeActions, WelcomeModel } from '../ui/welcome/welcome.tsx';
import { browser } from './browser.ts';
import { EVERYWHERE } from './everywhere.ts';
import { changeSettings, onSettings, readSettings } from './settings-store.ts';

/** Connects the welcome page; `show` is called with each new model. It works with the defaults where nothing can be read. */
export function connectWelcome(show: (model: WelcomeModel, actions: WelcomeActions) => void): void {
  let model: WelcomeModel = { sensitivity: DEFAULTS.sensitivity, everywhere: true };
  const update = (news: Partial<WelcomeModel>) => {
    model = { ...model, ...news };
    show(model, actions);
  };
  const actions: WelcomeActions = {
    allowEverywhere: () =>
      void browser.permissions.request(EVERYWHERE).then((everywhere) => update({ everywhere })),
    keep: (sensitivity) => void changeSettings(() => ({ sensitivity })),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
  update({});
  onSettings(({ sensitivity }) => update({ sensitivity }));
  void readSettings().then(({ sensitivity }) => update({ sensitivity }));
  void browser.permissions.contains(EVERYWHERE).then((everywhere) => update({ everywhere }));
}
