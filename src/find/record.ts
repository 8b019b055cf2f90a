import { TEXT_LIMIT } from '../score/item.ts';
import { ROLE, rolesNamed, roleWithin, speaking, tagRole } from './role.ts';
import {
  attributeOf,
  firstChildOf,
  isElement,
  isHeadingTag,
  isText,
  nextOf,
  parentOf,
  tagOf,
  textContentOf,
} from './tree.ts';

/** A run of words that share all marks around them. */
export interface Segment {
  readonly text: string;
  /** The innermost role around it, of `ROLE`; 0 for none. */
  readonly role: number;
  /** Index in `links` when it stands in a link. */
  readonly link: number | undefined;
  /** In bold type or in a heading. */
  readonly strong: boolean;
  /** A new line, block or cell begins before it. */
  readonly breaks: boolean;
}

/** A link as it stands in a record; `href` as written. */
export interface RawLink {
  readonly href: string;
  readonly rel: string;
  readonly role: number;
  text: string;
}

/** Everything one walk over a record's nodes brings home. */
export interface PageRecord {
  readonly segments: readonly Segment[];
  readonly links: readonly RawLink[];
  /** Machine-readable dates (`time[datetime]`, `title` of a date), as written. */
  readonly stamps: readonly string[];
  /** Elements that were found to belong to other items, and were not read. */
  readonly foreign: readonly Element[];
  /** All roles that occur. */
  readonly roles: number;
  readonly images: number;
  readonly headings: number;
  /** Fields a reader can fill in. */
  readonly fields: number;
  /** Characters of all segments. */
  readonly length: number;
}

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'head',
  'video',
  'audio',
  'map',
]);
const FIELDS = new Set(['input', 'textarea', 'select']);
const EMPTY = new Set(['br', 'hr', 'img', 'wbr']);
/** Tags that pages paint pictures on. */
const PAINTED = new Set(['div', 'span', 'a', 'figure', 'i']);
const STRONG = /^(?:b|strong|h[1-6]|cite|dt|th)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Characters before a `cite` up to which it names who speaks, and not what is spoken of. */
const SIGNED = 60;
/** Tags whose words stand by themselves beside the next ones: a name, a date, a count. */
const APART = /^(?:span|small|time|label|abbr)$/;
/** Most nodes of one item that are read. */
const NODE_LIMIT = 8000;

interface Frame {
  readonly role: number;
  /** A system's row calls it a control: what the classes below say counts for nothing. */
  readonly firm: boolean;
  readonly link: number | undefined;
  readonly strong: boolean;
}
/** Roles that the class of the item's own element can give to the item. */
const OF_WHOLE = ROLE.staff | ROLE.paid;
const OUTSIDE: Frame = { role: 0, firm: false, link: undefined, strong: false };

/** What to look for in a record besides the signs all pages share. */
export interface Marks {
  /** Roles a known system gives to elements. */
  readonly roles: ReadonlyMap<Element, number>;
  /** Whether an element inside the record is an item of its own, or a list of such. */
  readonly isForeign: (element: Element, tag: string) => boolean;
}

/** Collects a record while its nodes are walked. */
class Collector {
  readonly segments: { -readonly [K in keyof Segment]: Segment[K] }[] = [];
  readonly links: RawLink[] = [];
  readonly stamps: string[] = [];
  readonly foreign: Element[] = [];
  roles = 0;
  images = 0;
  headings = 0;
  fields = 0;
  length = 0;
  breaks = true;
  /** An element of its own begins or ends here. */
  apart = false;
  readonly #marks: Marks | undefined;
  /** Roles that the system's row gave to something in the record, so that class names need not be asked. */
  readonly #settled: number;

  constructor(marks: Marks | undefined) {
    this.#marks = marks;
    let given = 0;
    for (const roles of marks?.roles.values() ?? []) given |= roles;
    this.#settled = given & (ROLE.author | ROLE.body);
  }

  text(data: string, at: Frame): void {
    const words = data.replace(/\s+/g, ' ');
    if (words === '' || (words === ' ' && this.breaks) || this.length >= TEXT_LIMIT) return;
    const last = this.segments[this.segments.length - 1];
    const joins = !this.apart || words === ' ';
    if (
      last &&
      joins &&
      !this.breaks &&
      last.role === at.role &&
      last.link === at.link &&
      last.strong === at.strong
    )
      last.text += words;
    else
      this.segments.push({
        text: words,
        role: at.role,
        link: at.link,
        strong: at.strong,
        breaks: this.breaks,
      });
    if (at.link !== undefined) (this.links[at.link] as RawLink).text += words;
    this.length += words.length;
    if (words !== ' ') this.breaks = this.apart = false;
  }

  /** Notes an element; answers the frame for its children, or nothing when they are not to be read. */
  enter(element: Element, tag: string, at: Frame, top: boolean): Frame | undefined {
    if (tag === 'br' || tag === 'hr') this.breaks = true;
    else if (tag === 'img') this.image(element);
    else if (FIELDS.has(tag)) this.fields += attributeOf(element, 'type') === 'hidden' ? 0 : 1;
    else if (PAINTED.has(tag) && attributeOf(element, 'style')?.includes('url(')) this.images++;
    if (EMPTY.has(tag) || SILENT.has(tag) || FIELDS.has(tag)) return undefined;
    const marked = this.#marks?.roles.get(element);
    const roles =
      marked ??
      (tag === 'cite' && this.#signs(at) ? ROLE.author : tagRole(tag)) ??
      rolesNamed(attributeOf(element, 'class')) & ~this.#settled;
    const empty = marked === undefined && (roles & ROLE.paid) !== 0 && !/\S/.test(textContentOf(element));
    // A badge that shows nothing says nothing: themes put one in every card and fill it where it holds.
    this.roles |= (top ? roles & OF_WHOLE : roles) & (empty ? ~ROLE.paid : ~0);
    if (top) return tag === 'a' ? { ...OUTSIDE, link: this.link(element, 0) } : OUTSIDE;
    if ((roles & ROLE.replies && !(roles & ROLE.body)) || this.#marks?.isForeign(element, tag)) {
      this.foreign.push(element);
      return undefined;
    }
    if (tag === 'time') this.stamp(attributeOf(element, 'datetime'));
    else if (roles & ROLE.date) this.stamp(attributeOf(element, 'title'));
    if (isHeadingTag(tag)) this.headings++;
    const firm = marked === undefined ? at.firm : speaking(marked) === ROLE.control;
    const role = marked === undefined && at.firm ? at.role : roleWithin(at.role, roles);
    const link = tag === 'a' ? this.link(element, role) : at.link;
    const strong = at.strong || STRONG.test(tag);
    const same = role === at.role && firm === at.firm && link === at.link && strong === at.strong;
    return same ? at : { role, firm, link, strong };
  }

  /** Whether a `cite` names who speaks: before the words, or among what is said of them. */
  #signs({ role }: Frame): boolean {
    return role === ROLE.control || (role === 0 && this.length <= SIGNED);
  }

  /** Notes where an element begins or ends, which may part words. */
  edge(tag: string): void {
    if (!INLINE.test(tag)) this.breaks = true;
    else if (APART.test(tag)) this.apart = true;
  }

  image(element: Element): void {
    this.images++;
    const named = rolesNamed(attributeOf(element, 'class')) & ROLE.avatar;
    if (named || attributeOf(element, 'src')?.includes('gravatar')) this.roles |= ROLE.avatar;
  }

  stamp(written: string | null): void {
    if (written && written.length <= 60) this.stamps.push(written);
  }

  link(element: Element, role: number): number | undefined {
    const href = attributeOf(element, 'href');
    if (href === null) return undefined;
    return this.links.push({ href, rel: attributeOf(element, 'rel') ?? '', role, text: '' }) - 1;
  }
}

function walk(top: ChildNode, tops: number, collector: Collector): void {
  const frames: Frame[] = [OUTSIDE];
  let node: ChildNode | null = top;
  for (let seen = 0; node && seen < NODE_LIMIT; seen++) {
    const at: Frame = frames[frames.length - 1] ?? OUTSIDE;
    let inside: ChildNode | null = null;
    if (isText(node)) collector.text(node.data, at);
    else if (isElement(node)) {
      const tag = tagOf(node);
      collector.edge(tag);
      const frame = collector.enter(node, tag, at, node === top && tops === 1);
      inside = frame ? firstChildOf(node) : null;
      if (inside && frame) frames.push(frame);
    }
    node = inside ?? after(node, top, frames, collector);
  }
}

/** Goes on behind `node`, and out of every element that ends there. */
function after(node: ChildNode, top: ChildNode, frames: Frame[], collector: Collector): ChildNode | null {
  let at: ChildNode = node;
  for (;;) {
    if (isElement(at)) collector.edge(tagOf(at));
    if (at === top) return null;
    const next = nextOf(at);
    if (next) return next;
    at = parentOf(at) as ChildNode;
    frames.pop();
  }
}

/** Reads the record that stands in `nodes`, each node once. */
export function readRecord(nodes: readonly ChildNode[], marks?: Marks): PageRecord {
  const collector = new Collector(marks);
  for (const node of nodes) walk(node, nodes.length, collector);
  return collector;
}
