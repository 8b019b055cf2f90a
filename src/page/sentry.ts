import { JUDGED_WITHIN_MS } from './limits.ts';

/** Letters from which on a frame may hold comments or cards: two short comments, or the words of a large advertisement. */
const WORTH_LETTERS = 240;
/** The same where something is named a comment: one of a few words, with its name and date. */
const COMMENT_LETTERS = 40;
const COMMENT =
  '[class*="comment" i], [id*="comment" i], [data-testid*="comment" i], [class*="reply" i], [class*="review" i]';
/** Pieces of text from which on a frame is worth it whatever they are. */
const MANY_TEXTS = 1_000;
/** CSS pixels: no comments are shown in less, and no frame that is hidden has any. */
const NARROWEST = 160;
/** From which look on each adds how many milliseconds to the pause before the next: some frames move all the time. */
const PAUSE = { after: 16, each: 4, longest: 1_000 } as const;
/** Milliseconds after the start at which shadow roots are looked for, which come without any other change. */
const LATE_ROOTS_MS = [500, 2_000, 8_000];

const UNSEEN = [{ opacity: 0 }, { opacity: 0 }];

/** Text that no reader reads. */
const MUTE = /^(?:script|style|noscript|template|title|option)$/;
/** Scripts that say a word in a sign or two. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXTS = 5;
/** `Node.TEXT_NODE`. */
const TEXT = 3;

/** What a sentry needs of the browser. */
export interface SentrySetup {
  readonly window: Window & typeof globalThis;
  /** There is something to read. Called once, in the microtask in which it came. */
  readonly found: () => void;
  /** Aborted when it was read; what was withheld until then is given back. */
  readonly read: AbortSignal;
}

/**
 * Watches the document of a frame until it holds words enough. Most frames stay empty: until something comes nothing but
 * an observer is made. What comes with comments in it keeps its room but stays unseen until it was read.
 */
export function watchForWords({ window, found, read }: SentrySetup): void {
  const { document } = window;
  const observer = new window.MutationObserver((records) => changed(records));
  const watched = new Set<Node>();
  let looks = 0;
  let notBefore = 0;
  let planned = false;
  let over = false;

  const watch = (root: Node): void => {
    if (!watched.has(root)) observer.observe(root, { subtree: true, childList: true, characterData: true });
    watched.add(root);
  };
  const look = (): void => {
    planned = false;
    if (over) return;
    if (looks === 0) for (const ms of LATE_ROOTS_MS) window.setTimeout(look, ms);
    looks += 1;
    notBefore =
      window.performance.now() + Math.min(PAUSE.longest, Math.max(0, looks - PAUSE.after) * PAUSE.each);
    if (!hasWords(document, window, watch)) return;
    if (window.innerWidth < NARROWEST) {
      window.addEventListener('resize', resized, { once: true });
      return;
    }
    over = true;
    found();
    const leave = (): void => observer.disconnect();
    window.setTimeout(leave, JUDGED_WITHIN_MS);
    read.addEventListener('abort', leave);
  };
  const changed = (records: readonly MutationRecord[] = []): void => {
    const wait = notBefore - window.performance.now();
    if (!over && !planned && !isEmpty(document)) {
      planned = wait > 0;
      if (planned) window.setTimeout(look, wait);
      else look();
    }
    // Not what was there when it was found by a later look: that is shown already, and must not blink.
    if (over && !read.aborted && hasComments(document, window)) withhold(records, window, read);
  };

  const resized = (): void => changed();

  watch(document);
  changed();
}

/** Keeps what was inserted unseen until it was read. */
function withhold(
  records: readonly MutationRecord[],
  { Element }: typeof globalThis,
  read: AbortSignal,
): void {
  const inserted = new Set<Node>();
  for (const { target, addedNodes } of records) {
    for (const node of addedNodes) {
      inserted.add(node);
      if (inserted.has(target) || !(node instanceof Element)) continue;
      const animation = Element.prototype.animate.call(node, UNSEEN, JUDGED_WITHIN_MS);
      read.addEventListener('abort', () => animation.cancel());
    }
  }
}

/** Whether a document shows nothing and holds nothing that might. */
const isEmpty = ({ documentElement: top, body }: Document): boolean =>
  !top?.textContent && !body?.firstElementChild;

/** Whether so much is written in a document that it may hold comments; `met` is called with each open shadow root in it. */
function hasWords(document: Document, window: typeof globalThis, met: (root: Node) => void): boolean {
  // By the platform's own: a picture named `querySelector` answers to `document.querySelector`.
  const { createTreeWalker } = window.Document.prototype;
  const roots: Node[] = [document];
  let letters = 0;
  let texts = 0;
  for (const root of roots) {
    const walker = createTreeWalker.call(document, root, ELEMENTS_AND_TEXTS);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === TEXT) {
        letters += lettersIn(node as Text);
        texts += 1;
        if (letters >= WORTH_LETTERS || texts >= MANY_TEXTS) return true;
      } else if ((node as Element).shadowRoot) {
        const shadow = (node as Element).shadowRoot as ShadowRoot;
        roots.push(shadow);
        met(shadow);
      }
    }
  }
  return letters >= COMMENT_LETTERS && hasComments(document, window);
}

/** Whether anything in a document is named a comment. */
const hasComments = (document: Document, window: typeof globalThis): boolean =>
  window.Document.prototype.querySelector.call(document, COMMENT) !== null;

/** How much a text says, as so many Latin letters. */
function lettersIn(text: Text): number {
  const written = text.data.trim();
  if (written === '' || MUTE.test(text.parentElement?.localName ?? '')) return 0;
  return written.length * (DENSE.test(written) ? 2 : 1);
}
