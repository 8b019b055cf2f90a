import { parentElementOf, tagOf } from './tree.ts';

/** Where in its page an element stands, as bits. */
export const PLACE = {
  /** Right behind a paragraph of a running text. */
  behindText: 1,
  /** Not far below one. */
  belowText: 2,
  /** Among paragraphs of one. */
  amidText: 4,
  aside: 8,
  footer: 16,
} as const;

/** Least length of a paragraph of a running text, in characters. */
const PARAGRAPH = 80;
/** Elements from the end of such a paragraph up to which what begins is behind it, and below it. */
const [BEHIND, BELOW] = [12, 60];

/** Whether the words of a paragraph are so many as those of a running text. */
export const isProse = (text: string): boolean => text.length >= PARAGRAPH;

/** The bits of what begins so many elements after a paragraph of a running text. */
export const distanceFrom = (elements: number): number =>
  (elements <= BEHIND ? PLACE.behindText : 0) | (elements <= BELOW ? PLACE.belowText : 0);

/** The bit of the part of a page that a tag makes. */
export const placeBy = (tag: string): number =>
  tag === 'aside' ? PLACE.aside : tag === 'footer' ? PLACE.footer : 0;

/** The bits of the parts of a page that an element stands in. */
export function placeOf(element: Element): number {
  let place = 0;
  for (let at: Element | null = element; at; at = parentElementOf(at)) place |= placeBy(tagOf(at));
  return place;
}
