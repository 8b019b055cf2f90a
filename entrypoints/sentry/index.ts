import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForWords } from '../../src/page/sentry.ts';
import { callBackground, isAlive } from '../../src/platform/frame-calls.ts';
import { markRead, runsHere, whenRead } from '../../src/platform/running.ts';

/**
 * Stands in every frame in place of the content script, which is read anew in each of them: a page has dozens of frames
 * with an advertisement or nothing at all. Asks for it where a frame comes to hold something.
 */
export default defineUnlistedScript(() => {
  if (window === window.top || runsHere()) return;
  const found = (): void => {
    // Where the extension has gone, the frame is left as it is.
    if (isAlive()) callBackground('bring').catch(markRead);
    else markRead();
  };
  watchForWords({ window, found, read: whenRead() });
});
