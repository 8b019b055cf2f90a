import type { Page } from '../page/page.ts';
import { onFrameCall } from './frame-calls.ts';
import { type FromFrame, REPORT_PORT, type ToFrame } from './messages.ts';
import { browser } from './native.ts';

/** Serves the popup and the background from one frame, until aborted. */
export function serveFrame(page: Page, signal: AbortSignal): void {
  let clicked: WeakRef<Node> | undefined;
  const remember = (event: Event): void => {
    const [target] = event.composedPath();
    clicked = target instanceof Node ? new WeakRef(target) : undefined;
  };
  window.addEventListener('contextmenu', remember, { capture: true, signal });

  // Meanwhile the background counted for the page that stood in its place.
  const back = (event: PageTransitionEvent): void => {
    if (event.persisted) page.recount();
  };
  window.addEventListener('pageshow', back, { signal });

  const stopCalls = onFrameCall({
    recount: () => page.recount(),
    pause: (paused) => page.pause(paused),
    teachHere: (label) => {
      const node = clicked?.deref();
      if (node) page.teachAt(node, label);
    },
  });
  const connected = (port: Port): void => {
    if (port.name === REPORT_PORT) serve(port, page);
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    stopCalls();
    browser.runtime.onConnect.removeListener(connected);
  });
}

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

function serve(port: Port, page: Page): void {
  const leave = page.attend((report) => port.postMessage({ type: 'report', report } satisfies FromFrame));
  port.onMessage.addListener((message) => obey(page, message as ToFrame));
  port.onDisconnect.addListener(leave);
}

function obey(page: Page, command: ToFrame): void {
  if (command.type === 'preview') page.preview(command.sensitivity);
  else if (command.type === 'pause') page.pause(command.paused);
  else if (command.frame !== page.frame) return;
  else if (command.type === 'show') page.show(command.id, command.opened);
  else page.teach(command.id, command.label);
}
