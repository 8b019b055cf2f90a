import { NAMED, TOLD } from './naming.ts';
import { PLACE } from './place.ts';
import { isAnnounced } from './surroundings.ts';
import { couldBeTalk } from './talk.ts';

/** Tags of which one is a record only with content of its own. */
const RECORD = new Set([
  'li',
  'div',
  'article',
  'section',
  'dd',
  'dt',
  'tr',
  'table',
  'tbody',
  'p',
  'ul',
  'ol',
  'dl',
  'a',
  'figure',
  'details',
  'blockquote',
  'aside',
  'span',
]);
/** An element that is being read: not all of its children are known yet. */
export interface OpenElement {
  element: Element;
  names: number;
  /** Children by tag, of the first three tags that can be records. */
  readonly tags: [string, string, string];
  readonly counts: [number, number, number];
  /** Elements within, at any depth. */
  size: number;
  named: boolean;
  breaks: number;
  /** A telling heading came last before its first child. */
  headed: boolean;
  /** A telling heading is among its children. */
  announced: boolean;
  /** It is a heading. */
  heading: boolean;
  /** Links within, at any depth. */
  links: number;
  /** It begins right below a heading that only names a part of the page. */
  titled: boolean;
  /** Bits of `PLACE`, and paragraphs of a running text among its children. */
  place: number;
  paragraphs: number;
}

/** An element at its beginning; takes over one that ended. */
export function openElement(
  frame: OpenElement | undefined,
  element: Element,
  names: number,
  headed: boolean,
  titled: boolean,
): OpenElement {
  if (!frame)
    return {
      element,
      names,
      tags: ['', '', ''],
      counts: [0, 0, 0],
      size: 0,
      named: false,
      breaks: 0,
      headed,
      announced: false,
      heading: false,
      links: 0,
      titled,
      place: 0,
      paragraphs: 0,
    };
  frame.element = element;
  frame.names = names;
  frame.tags[0] = frame.tags[1] = frame.tags[2] = '';
  frame.counts[0] = frame.counts[1] = frame.counts[2] = 0;
  frame.size = 0;
  frame.named = false;
  frame.breaks = 0;
  frame.headed = headed;
  frame.announced = false;
  frame.heading = false;
  frame.links = 0;
  frame.titled = titled;
  frame.place = frame.paragraphs = 0;
  return frame;
}

/** Counts a child. */
export function count(frame: OpenElement, tag: string, names: number): void {
  if (tag === 'br') frame.breaks++;
  if (!RECORD.has(tag) && !tag.includes('-')) return;
  if ((names & (NAMED.comment | NAMED.part)) === NAMED.comment) frame.named = true;
  for (let slot = 0; slot < 3; slot++) {
    if (frame.tags[slot] === '') frame.tags[slot] = tag;
    if (frame.tags[slot] === tag) {
      frame.counts[slot] = (frame.counts[slot] ?? 0) + 1;
      return;
    }
  }
}

/** Most elements of one comment that neither a name nor a heading tells of. */
const LARGEST = 250;

/** Most links of one card. */
const LINKS = 5;
/** Fewest cards below a heading that is not known. */
const CARDS = 3;

/** Elements within one of few children below which it is part of an item rather than a list of items. */
const SMALL = 12;

/** Whether an element's children are worth reading; by counts and names, as far as these tell. */
export function promises({
  element,
  names,
  named,
  headed,
  announced,
  counts,
  tags,
  breaks,
  size,
  links,
  titled,
  place,
}: OpenElement): boolean {
  if (names & NAMED.code) return false;
  if (named || announced) return true;
  const most = Math.max(counts[0], counts[1], counts[2]);
  if (most < 2 && breaks < 3) return false;
  if (headed) return true;
  if (names & NAMED.form) return false;
  if (names & TOLD) return breaks > 2 || (size >= most * 2 && (most > 2 || size >= SMALL));
  const areCards = most >= CARDS && links >= most - 1 && links <= most * LINKS && !(names & NAMED.bar);
  if (areCards && (titled || place & PLACE.belowText || isAnnounced(element))) return true;
  if (names & NAMED.bar || most < 2 || size < most * 3 || size > most * LARGEST) return false;
  // Pages put an empty anchor before each comment.
  return tags.some((tag, slot) => counts[slot] === most && couldBeTalk(element, tag));
}
