/**
 * A veil stands in a shadow root of ours and holds a slot, and with it content of the page where neither eyes nor
 * keyboard nor screen readers look. Find-in-page does (`hidden=until-found`), and asks for it to be shown on a match.
 * The attribute is on the veil, so the page's markup stays as it is.
 */
export interface Veils {
  /**
   * Makes a veil; `onFound` is called before the browser shows a match in it. A shy one opens to find-in-page only
   * while `searching`: bare text in a box that is in sight would otherwise count as shown to who measures it.
   */
  make(slot: HTMLSlotElement, onFound: () => void, shy: boolean): Element;
  /** Forgets a veil that is in use no more. */
  drop(veil: Element): void;
  /** The reader is about to search the page, or is back. */
  searching(now: boolean): void;
}

/** Makes the veils of a document. */
export function createVeils(document: Document): Veils {
  const shyOnes = new Set<Element>();
  let searching = false;
  const set = (veil: Element, findable: boolean) =>
    veil.setAttribute('hidden', findable ? 'until-found' : '');
  return {
    make(slot, onFound, shy) {
      const veil = document.createElement('div');
      veil.className = 'veil';
      set(veil, searching || !shy);
      if (shy) shyOnes.add(veil);
      veil.addEventListener('beforematch', onFound);
      veil.append(slot);
      return veil;
    },
    drop: (veil) => shyOnes.delete(veil),
    searching(now) {
      searching = now;
      for (const veil of shyOnes) set(veil, now);
    },
  };
}
