import type { FoldOptions } from '../fold/folder.ts';
import { callBackground } from './frame-calls.ts';
import { browser } from './native.ts';

/**
 * What the browser does for folding: it lets us see closed shadow roots, so that those of a script that ended can be used
 * again. In Chromium a script outlives its extension and undoes all by itself (`frame.ts`). Firefox ends both at once,
 * but takes the extension's style sheets away.
 */
export function foldMeans(): Pick<FoldOptions, 'lay' | 'shadowRootOf'> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) {
    return {
      lay: (css) => callBackground('lay', css),
      shadowRootOf: (element) => (element as FirefoxElement).openOrClosedShadowRoot,
    };
  }
  const { dom } = browser as unknown as ChromiumBrowser;
  return { shadowRootOf: (element) => dom.openOrClosedShadowRoot(element) };
}

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

interface ChromiumBrowser {
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
