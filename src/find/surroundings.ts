import { type HeadingKind, headingKind } from './heading.ts';
import { NAMED, namedBy, TOLD } from './naming.ts';
import { couldBeTalk } from './talk.ts';
import { textOf } from './text.ts';
import {
  attributeOf,
  elementsOf,
  firstElementOf,
  isHeadingTag,
  lastElementOf,
  parentElementOf,
  previousElementOf,
  tagOf,
} from './tree.ts';

/** How far up a heading may stand from what it announces. */
const LEVELS = 5;
/** How many siblings before it are asked for a heading. */
const SIBLINGS = 4;
/** Tags of which a short one can be a heading without being marked as one. */
const HEADINGLIKE =
  /^(?:div|p|span|strong|b|legend|summary|caption|header|thead|a|dt|center|font|label|th|tr|td|li|button|section)$/;
const LONGEST = 120;

/** A heading that stands before a block, or in it before the first item. */
export interface Above {
  /** What it announces; undefined for a heading that announces no block. */
  readonly kind: HeadingKind | undefined;
  readonly element: Element;
  /** Steps up from the items to where it was found; 0 within their parent. */
  readonly level: number;
  /** It is of few words, as the names of a page's parts are and titles of articles are not. */
  readonly short: boolean;
}

/** Longest heading that only names a part of a page, in characters. */
const SHORT = 32;

/** Whether a heading only names a part of a page. */
export const isShort = (heading: string): boolean => heading.length > 1 && heading.length <= SHORT;

/** The last heading within an element, or the element itself; only its end is looked at. */
function headingAtEnd(element: Element): Element | undefined {
  let at: Element | null = element;
  for (let step = 0; at && step < 6; step++) {
    if (isHeadingTag(tagOf(at))) return at;
    const children: Element[] = elementsOf(at, 8);
    const heading: Element | undefined = children.findLast((child) => isHeadingTag(tagOf(child)));
    if (heading) return heading;
    at =
      step < 2 ? (firstElementOf(at) === lastElementOf(at) ? firstElementOf(at) : lastElementOf(at)) : null;
  }
  return undefined;
}

function asHeading(element: Element): Omit<Above, 'level'> | undefined {
  const heading = headingAtEnd(element);
  if (heading) {
    const text = textOf(heading, 200);
    return { kind: headingKind(text), element: heading, short: isShort(text) };
  }
  if (!HEADINGLIKE.test(tagOf(element))) return undefined;
  const text = textOf(element, LONGEST + 1);
  const kind = text && text.length <= LONGEST ? headingKind(text) : undefined;
  return kind && { kind, element, short: isShort(text) };
}

/** What a part of a page is called for those who do not see it, if that announces a block. */
function asLabel(element: Element): Omit<Above, 'level'> | undefined {
  const label = attributeOf(element, 'aria-label');
  const kind = label ? headingKind(label) : undefined;
  return label && kind ? { kind, element, short: isShort(label) } : undefined;
}

/** The nearest heading above `first`, the first of a run of siblings. */
export function headingAbove(first: Element): Above | undefined {
  let at: Element | null = first;
  for (let level = 0; at && level <= LEVELS; level++) {
    if (tagOf(at) === 'body') return undefined;
    const label = level > 0 ? asLabel(at) : undefined;
    if (label) return { ...label, level: Math.max(0, level - 1) };
    let before = previousElementOf(at);
    for (let step = 0; before && step < SIBLINGS; step++, before = previousElementOf(before)) {
      const heading = asHeading(before);
      if (heading) return { ...heading, level };
    }
    at = parentElementOf(at);
  }
  return undefined;
}

/** Whether words right above an element's children, whatever their tag, announce a block. */
export function isAnnounced(element: Element): boolean {
  const parent = parentElementOf(element);
  for (const above of [
    firstElementOf(element),
    previousElementOf(element),
    parent && previousElementOf(parent),
  ]) {
    const text = above && HEADINGLIKE.test(tagOf(above)) ? textOf(above, SHORT * 2) : '';
    if (text.length > 1 && text.length < SHORT * 2 && headingKind(text)) return true;
  }
  return false;
}

/** How many elements up names are taken from. */
const NAMING_LEVELS = 6;

/** Bits of `NAMED` of an element and those around it, `body` and `html` left out. */
export function namesAround(element: Element): number {
  let names = 0;
  let at: Element | null = element;
  for (let level = 0; at && level < NAMING_LEVELS; level++) {
    const tag = tagOf(at);
    if (tag === 'body' || tag === 'html') break;
    const own = namedBy(attributeOf(at, 'class')) | namedBy(attributeOf(at, 'id'));
    // A part (a form, a count) names what it is, not what stands around it.
    names |= level > 0 && own & NAMED.part ? own & ~NAMED.comment : own;
    at = parentElementOf(at);
  }
  return names;
}

/** Names that hold for an element because of those around it. */
export function namesAbove(element: Element): number {
  const parent = parentElementOf(element);
  return parent ? namesAround(parent) : 0;
}

/** Elements in which nothing is ever an item, wherever they stand. */
const OFF_LIMITS = new Set([
  'nav',
  'pre',
  'code',
  'textarea',
  'select',
  'menu',
  'button',
  'svg',
  'template',
  'math',
]);

/** Whether a `nav` is a list of further articles, as its name or the heading in it or right before it says. */
export function isReadingList(nav: Element): boolean {
  if (headingKind(attributeOf(nav, 'aria-label') ?? '') === 'related') return true;
  return [firstElementOf(nav), previousElementOf(nav)].some(
    (heading) => heading && isHeadingTag(tagOf(heading)) && headingKind(textOf(heading, 200)) === 'related',
  );
}

/** Whether an element stands in navigation, program text, a field, or what the reader can edit. */
export function isOffLimits(element: Element): boolean {
  let onTab = false;
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const tag = tagOf(at);
    if (OFF_LIMITS.has(tag) && !(tag === 'nav' && isReadingList(at))) return true;
    const editable = attributeOf(at, 'contenteditable');
    if (editable !== null && editable !== 'false') return true;
    const role = attributeOf(at, 'role');
    // What a tab shows is no tab, though some pages put it in the list of tabs.
    onTab ||= role === 'tabpanel';
    if (role === 'tablist' && !onTab) return true;
    if (role && /^(?:navigation|menu|menubar|toolbar|grid|treegrid|textbox|search|log)$/.test(role))
      return true;
  }
  return false;
}

/** Whether something that came makes an element worth reading: by its names, the heading above, or what its children look like. */
export function mayHold(parent: Element, names: number): boolean {
  const first = firstElementOf(parent);
  if (!first || names & NAMED.code) return false;
  if (names & TOLD || headingAbove(first)?.kind) return true;
  return couldBeTalk(parent, tagOf(lastElementOf(parent) ?? first));
}
