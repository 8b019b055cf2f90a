import { headingKind } from './heading.ts';
import { NAMED, namedBy } from './naming.ts';
import { textOf } from './text.ts';
import {
  attributeOf,
  firstChildOf,
  firstElementOf,
  nextElementOf,
  shadowOf,
  tagOf,
  textContentOf,
} from './tree.ts';

/** An element whose children may be a block's items. */
export interface Candidate {
  readonly parent: Element;
  /** Bits of `NAMED` of the element and those around it. */
  readonly names: number;
  /** A telling heading came last before its first child. */
  readonly headed: boolean;
}

/** What one walk over a piece of the page noticed. */
export interface Survey {
  readonly candidates: Candidate[];
  /** Iframes, and elements that have or may have a shadow root. */
  readonly frames: Element[];
  readonly hosts: Element[];
}

/** Told of every element that has a name. */
export type Notice = (element: Element, tag: string, id: string | null, classes: string | null) => void;

/** Never entered: nothing in them is a comment or a card. */
const CLOSED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'pre',
  'code',
  'textarea',
  'select',
  'nav',
  'head',
  'object',
  'canvas',
  'video',
  'audio',
  'map',
  'iframe',
  'picture',
  'button',
  'img',
  'input',
  'br',
  'hr',
  'link',
  'meta',
  'path',
]);
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
/** Names that hold for everything within an element. */
const INHERITED =
  NAMED.comment |
  NAMED.digest |
  NAMED.related |
  NAMED.popular |
  NAMED.sponsored |
  NAMED.bar |
  NAMED.code |
  NAMED.goods;

interface Frame {
  element: Element;
  names: number;
  /** Children by tag, of the first three tags that can be records. */
  readonly tags: [string, string, string];
  readonly counts: [number, number, number];
  /** Elements within, at any depth. */
  size: number;
  named: boolean;
  breaks: number;
  headed: boolean;
}

const frames: Frame[] = [];
function frameAt(depth: number, element: Element, names: number, headed: boolean): Frame {
  let frame = frames[depth];
  if (!frame) {
    frame = {
      element,
      names,
      tags: ['', '', ''],
      counts: [0, 0, 0],
      size: 0,
      named: false,
      breaks: 0,
      headed,
    };
    frames[depth] = frame;
    return frame;
  }
  frame.element = element;
  frame.names = names;
  frame.tags.fill('');
  frame.counts.fill(0);
  frame.size = 0;
  frame.named = false;
  frame.breaks = 0;
  frame.headed = headed;
  return frame;
}

function count(frame: Frame, tag: string, names: number): void {
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

/** Least characters of a comment's words, name and date together. */
const LEAST_WORDS = 40;
/** An element with more elements than this is not asked for its text. */
const SIEVED_SIZE = 4000;

/**
 * Whether children that no name and no heading tells of could all be dated comments: enough words, and a figure each.
 * Reading them to find out costs a hundred times more, and most lists of a page end here.
 */
function couldBeTalk(frame: Frame, most: number): boolean {
  if (frame.size > SIEVED_SIZE) return true;
  const words = textContentOf(frame.element);
  if (words.length < most * LEAST_WORDS) return false;
  let figures = 0;
  for (const figure = /\d+/g; figures < most && figure.exec(words); ) figures++;
  return figures === most;
}

const TOLD = NAMED.comment | NAMED.digest | NAMED.related | NAMED.popular | NAMED.sponsored;

/** Whether an element's children are worth reading; counts and names only. */
function promises(frame: Frame): boolean {
  if (frame.names & NAMED.code) return false;
  const most = Math.max(...frame.counts);
  if (frame.named) return true;
  if (most < 2 && frame.breaks < 3) return false;
  if (frame.names & TOLD || frame.headed) return true;
  return most >= 2 && frame.size >= most * 3 && couldBeTalk(frame, most);
}

/** Plain elements that pages give a shadow root of their own. */
const HOSTS = new Set(['div', 'section', 'article', 'aside', 'main', 'span']);

/** Whether a plain element has a shadow root, or is as empty as one that waits for it. */
const mayHost = (element: Element): boolean => !firstChildOf(element) || shadowOf(element) !== null;

/** Walks `root` and all elements within, once, in document order. Remembers nothing. */
export function survey(root: Element, notice: Notice, inherited: number): Survey {
  const found: Survey = { candidates: [], frames: [], hosts: [] };
  let headed = false;
  let depth = 0;
  let at: Element | null = root;
  frameAt(0, root, inherited, false);
  while (at) {
    const tag = tagOf(at);
    const classes = attributeOf(at, 'class');
    const id = attributeOf(at, 'id');
    const own = namedBy(classes) | namedBy(id);
    const above = frames[depth] as Frame;
    const isPage = tag === 'body' || tag === 'html';
    if (depth > 0 || at !== root) count(above, tag, own);
    if (/^h[1-6]$/.test(tag)) {
      const kind = headingKind(textOf(at, 200));
      headed = kind !== undefined;
      if (kind) found.candidates.push({ parent: above.element, names: above.names, headed: true });
    }
    if (tag === 'iframe') found.frames.push(at);
    else if (tag.includes('-') || (HOSTS.has(tag) && mayHost(at))) found.hosts.push(at);
    if (!isPage && (id !== null || classes !== null || tag.includes('-'))) notice(at, tag, id, classes);
    const inner: Element | null = CLOSED.has(tag) ? null : firstElementOf(at);
    if (inner) {
      depth++;
      frameAt(depth, at, isPage ? 0 : (above.names & INHERITED) | own, headed);
      at = inner;
      continue;
    }
    let next: Element | null = at === root ? null : nextElementOf(at);
    above.size++;
    while (!next && at !== root && depth > 0) {
      const closing = frames[depth] as Frame;
      if (promises(closing))
        found.candidates.push({ parent: closing.element, names: closing.names, headed: closing.headed });
      at = closing.element;
      depth--;
      (frames[depth] as Frame).size += closing.size + 1;
      next = at === root ? null : nextElementOf(at);
    }
    at = next;
  }
  return found;
}
