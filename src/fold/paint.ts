import { createQueue } from './laid-out.ts';
import type { Styles } from './looks.ts';
import { whileTied } from './tie.ts';

/** Gives back what was done. May be called once. */
export type Undo = () => void;

/**
 * Sets styles over all but the page's `!important` ones: a paused animation changes computed styles only, so neither a
 * framework, nor an observer, nor the markup shows it.
 */
export function paint(element: Element, styles: Styles): Undo {
  const animation = animate(element, styles);
  return () => animation.cancel();
}

/** Paints elements of a document. */
export interface Painter {
  /** As the function of that name. */
  paint(element: Element, styles: Styles): Undo;
  /** From now on what is painted shows only while the sheet of this name lies on the document. */
  tie(name: string): void;
}

interface Painted {
  readonly element: Element;
  readonly styles: Styles;
  readonly effect: KeyframeEffect;
}

/** Makes the painter of a document. */
export function createPainter(document: Document): Painter {
  const loose = new Set<Painted>();
  let name: string | undefined;
  const tieAll = (some: readonly Painted[]): void => tieTo(name ?? '', some);
  const queue = createQueue(document, tieAll);

  function tie(some: Iterable<Painted>): void {
    // A page in the background is not laid out, and holds nobody up.
    if (document.hidden) tieAll([...some]);
    else for (const one of some) queue.add(one);
  }

  return {
    paint(element, styles) {
      const animation = animate(element, styles);
      const one = { element, styles, effect: animation.effect as KeyframeEffect };
      if (name === undefined) loose.add(one);
      else tie([one]);
      return () => {
        loose.delete(one);
        queue.delete(one);
        animation.cancel();
      };
    },
    tie(by) {
      name = by;
      tie(loose);
      loose.clear();
    },
  };
}

function animate(element: Element, styles: Styles): Animation {
  const animation = element.animate([styles, styles], { duration: 1, fill: 'both' });
  animation.pause();
  return animation;
}

function tieTo(name: string, batch: readonly Painted[]): void {
  for (const { effect } of batch) effect.setKeyframes(null);
  const tied = batch.map(({ element, styles }) => {
    const below = getComputedStyle(element) as unknown as Styles;
    return Object.fromEntries(
      Object.entries(styles).map(([property, value]) => [
        property,
        whileTied(name, value, SIZES.has(property) ? 'auto' : (below[property] ?? 'revert')),
      ]),
    );
  });
  for (const [index, { effect }] of batch.entries()) {
    const styles = tied[index] ?? null;
    effect.setKeyframes(styles && [styles, styles]);
  }
}

/** Computed style tells the size that came of these, not what the page asked for. */
const SIZES = new Set(['width', 'height']);
