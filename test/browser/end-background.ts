import { FIREFOX_ID } from '../../tools/browser/launch.ts';
import { inWindow } from './firefox-window.ts';
import type { Running } from './harness.ts';

/** Ends the extension's background as browsers do when it has nothing to do, or when they want its memory. */
export async function endBackground(running: Running): Promise<void> {
  if (running.name === 'firefox') {
    await inWindow(running, `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground()`);
    return;
  }
  const worker = running.browser.targets().find((target) => target.type() === 'service_worker');
  // It may end by itself meanwhile, which is as well.
  await worker
    ?.worker()
    .then((running) => running?.close())
    .catch(() => undefined);
}
