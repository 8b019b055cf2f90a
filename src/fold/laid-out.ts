/**
 * Runs once the browser has laid out the page for its next frame, before it paints it: styles and boxes are known then,
 * while at other times to ask for them has the browser compute them in our time. Never in a page of no size, which nobody
 * sees.
 */
export function whenLaidOut(document: Document, run: () => void): void {
  // Begun in a frame, for an observer that begins among others' news has the page told of an error.
  document.defaultView?.requestAnimationFrame(() => {
    const root: Element | null = document.documentElement;
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      run();
    });
    if (root) observer.observe(root);
    else run();
  });
}

/** Milliseconds in one frame; it is still to be painted. */
const IN_A_FRAME_MS = 8;
/** Taken between two looks at the time. */
const STRETCH = 16;

/** What has a look at styles once the page is laid out. */
export interface Queue<T> {
  add(one: T): void;
  delete(one: T): void;
}

/** Hands over what is added when the page is laid out: first come, first served, as many in each frame as time allows. */
export function createQueue<T>(document: Document, take: (some: readonly T[]) => void): Queue<T> {
  const waiting = new Set<T>();
  let planned = false;

  function plan(): void {
    if (planned || waiting.size === 0) return;
    planned = true;
    whenLaidOut(document, () => {
      planned = false;
      takeSome();
    });
  }

  function takeSome(): void {
    const start = performance.now();
    try {
      do {
        const some: T[] = [];
        for (const one of waiting) {
          waiting.delete(one);
          if (some.push(one) === STRETCH) break;
        }
        take(some);
      } while (waiting.size > 0 && performance.now() - start < IN_A_FRAME_MS);
    } finally {
      plan();
    }
  }

  return {
    add(one) {
      waiting.add(one);
      plan();
    },
    delete: (one) => void waiting.delete(one),
  };
}
