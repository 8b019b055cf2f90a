import type { Running } from './harness.ts';

/** What WebDriver BiDi is asked; the driver's types know nothing of Firefox's own additions. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: Answered }>;
}
interface Answered {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs code in Firefox's own window, with all its rights; answers with the primitive value that it, or its promise,
 * comes to.
 */
export async function inWindow({ browser }: Running, code: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: code,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value;
}

/** Presses Alt, Shift and this letter as a keyboard does, with the focus in the address bar. */
export async function pressShortcut(running: Running, letter: string): Promise<void> {
  await inWindow(
    running,
    `{
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      gURLBar.focus();
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
        .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const key of keys) keyboard.keydown(key);
      for (const key of keys.reverse()) keyboard.keyup(key);
    }`,
  );
}

/** Chooses an entry of ours in the context menu, which must be open. */
export async function chooseInMenu(running: Running, label: string): Promise<void> {
  await inWindow(
    running,
    `(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      const ours = [...menu.querySelectorAll('menu')].find(({ label }) => label === 'Spamfold');
      const shown = new Promise((done) => ours.menupopup.addEventListener('popupshown', done, { once: true }));
      ours.openMenu(true);
      await shown;
      const entry = [...ours.menupopup.children].find(({ label }) => label === '${label}');
      entry.doCommand();
      menu.hidePopup();
    })()`,
  );
}

/** Roles and names in the accessibility tree of the page in front, as `role: name`. Firefox builds it from the first call on. */
export async function accessibleNames(running: Running): Promise<readonly string[]> {
  const all = await inWindow(
    running,
    `(() => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const names = [];
      const read = (one) => {
        if (one.name) names.push(service.getStringRole(one.role) + ': ' + one.name);
        for (let child = one.firstChild; child; child = child.nextSibling) read(child);
      };
      const page = service.getAccessibleFor(gBrowser.selectedBrowser);
      if (page) read(page);
      return names.join('\\n');
    })()`,
  );
  return String(all).split('\n').filter(Boolean);
}
