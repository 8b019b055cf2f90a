/**
 * A veil stands in a shadow root of ours and holds a slot, and with it content of the page where neither eyes nor
 * keyboard nor screen readers look. Find-in-page does (`hidden=until-found`), and asks for it to be shown on a match.
 * The attribute is on the veil, so the page's markup stays as it is.
 */
export function createVeil(slot: HTMLSlotElement, onFound: () => void): Element {
  const veil = slot.ownerDocument.createElement('div');
  veil.className = 'veil';
  veil.setAttribute('hidden', 'until-found');
  veil.addEventListener('beforematch', onFound);
  veil.append(slot);
  return veil;
}
