/**
 * Takes an element out of sight, of the tab order and of the accessibility tree without touching the document: a
 * paused animation changes computed styles only. Where `display` cannot be animated (Firefox), the rest does it.
 */
const HIDDEN: Readonly<Record<string, string>> = {
  display: 'none',
  contentVisibility: 'hidden',
  visibility: 'hidden',
  position: 'absolute',
  width: '0',
  height: '0',
  minWidth: '0',
  minHeight: '0',
  margin: '0',
  padding: '0',
  borderWidth: '0',
  overflow: 'clip',
};

/** Hides an element; the answer shows it again. */
export function hide(element: Element): () => void {
  const animation = element.animate([HIDDEN, HIDDEN], { duration: 1, fill: 'both' });
  animation.pause();
  return () => animation.cancel();
}
