import { setTimeout as pause } from 'node:timers/promises';
import type { Contestant } from './contestants.ts';

/** What a reader saw while a page came in. */
export interface FirstSight {
  /** Frames that were painted. */
  readonly frames: number;
  /** Those of them in which spam could be seen. */
  readonly withSpam: number;
  /** Sum of the page's layout shifts, as browsers score them. */
  readonly shift: number;
}

interface Watch {
  frames: number;
  withSpam: number;
  shift: number;
}

/** Loads a page and looks, after each frame that was painted, whether one of these texts can be seen. */
export async function firstSight(
  { running }: Contestant,
  url: string,
  spam: readonly string[],
): Promise<FirstSight> {
  const page = await running.browser.newPage();
  try {
    await page.evaluateOnNewDocument(watch, spam);
    await page.goto(url, { waitUntil: 'load' });
    await pause(1500);
    return await page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch);
  } finally {
    await page.close();
  }
}

/** Runs inside the page. */
function watch(spam: readonly string[]): void {
  const seen: Watch = { frames: 0, withSpam: 0, shift: 0 };
  (globalThis as unknown as { watch: Watch }).watch = seen;
  const isSeen = (): boolean => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement || !spam.some((text) => data.includes(text))) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      // Of the text itself: what has no element of its own is hidden inside one that is seen.
      const { width, height } = range.getBoundingClientRect();
      if (
        parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        width > 1 &&
        height > 1
      )
        return true;
    }
    return false;
  };
  const { port1, port2 } = new MessageChannel();
  // A message sent while a frame is made arrives when it has been painted.
  port2.onmessage = () => {
    seen.frames++;
    if (isSeen()) seen.withSpam++;
    requestAnimationFrame(frame);
  };
  const frame = (): void => port1.postMessage(0);
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
