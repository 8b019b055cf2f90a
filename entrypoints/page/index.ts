import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFinder } from '../../src/find/finder.ts';
import { createFolder } from '../../src/fold/folder.ts';
import { windowClock } from '../../src/page/clock.ts';
import { startPage } from '../../src/page/page.ts';
import { assumedSettings } from '../../src/platform/assumed.ts';
import { foldMeans } from '../../src/platform/fold-means.ts';
import { foldWords } from '../../src/platform/fold-words.ts';
import { openFrame } from '../../src/platform/frame.ts';
import { callBackground } from '../../src/platform/frame-calls.ts';
import { serveFrame } from '../../src/platform/serve-frame.ts';
import { words } from '../../src/platform/words.ts';
import { createJudge } from '../../src/score/judge.ts';
import { explainLine } from '../../src/ui/explain-line.ts';

/**
 * The content script. Not declared as WXT's kind of content script, which speaks to the page by events and messages
 * of its own: any page could hear that we are here, and stop us. The manifest names it in `wxt.config.ts`.
 */
export default defineUnlistedScript(() => {
  const frame = openFrame();
  if (!frame) return;
  const page = startPage({
    ...frame,
    document,
    clock: windowClock(window),
    createFinder,
    createJudge,
    createFolder: (document, options) => createFolder(document, { ...options, ...foldMeans() }),
    words: foldWords,
    explain: (reasons, category) => explainLine(words, reasons, category),
    assumed: assumedSettings,
    learn: (lesson) => void callBackground('learn', lesson).catch(frame.complain),
    today: Date.now,
  });
  serveFrame(page, frame.signal);
  frame.follow((settings, site) => page.settle(settings, site));
});
