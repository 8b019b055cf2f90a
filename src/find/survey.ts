import type { IsOver } from './block.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { CLOSED } from './closed.ts';
import { headingKind } from './heading.ts';
import { NAMED, namedBy, TOLD } from './naming.ts';
import { count, type OpenElement, openElement, promises } from './open-element.ts';
import { mayHost } from './openings.ts';
import { distanceFrom, isProse, PLACE, placeBy, placeOf } from './place.ts';
import { isReadingList, isShort } from './surroundings.ts';
import { textOf } from './text.ts';
import {
  attributeOf,
  containsNode,
  documentOrder,
  firstElementOf,
  isHeadingTag,
  nextElementOf,
  parentElementOf,
  tagOf,
  textContentOf,
} from './tree.ts';

/** Told of what a survey meets on its way. */
export interface Surveyor {
  /** An element that has a name. */
  named(element: Element, tag: string, id: string | null, classes: string | null): void;
  /** An element whose children are all known and may be items. */
  candidate(candidate: Candidate): void;
  /** An iframe. */
  frame(element: Element): void;
  /** An element that has or may get a shadow root. */
  host(element: Element): void;
}

/** Names that hold for everything within an element. */
const INHERITED =
  NAMED.comment |
  NAMED.digest |
  NAMED.related |
  NAMED.popular |
  NAMED.sponsored |
  NAMED.bar |
  NAMED.code |
  NAMED.form |
  NAMED.goods;

/** Parts of a page that an element stands in when one around it does. */
const LASTING = PLACE.aside | PLACE.footer;

/** Elements after a heading among which what it names begins. */
const NEAR = 8;

/** Elements that are read between two looks at the time. */
const STRETCH = 64;

/**
 * One walk over an element and all within, in document order, each element read once. It can be gone on with after a parser
 * has appended more: elements whose end the parser has not reached stay open.
 */
export class Survey {
  readonly #root: Element;
  readonly #surveyor: Surveyor;
  readonly #frames: OpenElement[];
  readonly #visited: WeakSet<Node>;
  #depth = 0;
  #headed = false;
  /** How many elements were read, and how many when the last heading ended that only names a part of the page. */
  #count = 0;
  #titledAt = Number.NEGATIVE_INFINITY;
  /** How many elements were read when the last paragraph of a running text ended. */
  #textAt = Number.NEGATIVE_INFINITY;
  /** The last element that was read, its names, and whether it is one to be entered. */
  #at: Element | undefined;
  #names = 0;
  #enters = true;
  #heading = false;
  #paused = false;

  /**
   * `inherited` are the names that hold for `root` because of those around it; each element that is read is put into
   * `visited`.
   */
  constructor(root: Element, surveyor: Surveyor, inherited: number, visited: WeakSet<Node>) {
    this.#root = root;
    this.#visited = visited;
    this.#surveyor = surveyor;
    this.#frames = [openElement(undefined, root, inherited, false, false)];
    (this.#frames[0] as OpenElement).place = placeOf(root);
  }

  /** The elements whose end was not reached, outermost first, the last one read among them. */
  get open(): readonly Element[] {
    const open = this.#frames.slice(1, this.#depth + 1).map(({ element }) => element);
    if (this.#at) open.push(this.#at);
    return open;
  }

  /** Whether the way back from the last element read is as it was; else the walk has lost its place. */
  get intact(): boolean {
    let inner = this.#at;
    for (let depth = this.#depth; inner && depth > 0; depth--) {
      const { element } = this.#frames[depth] as OpenElement;
      if (parentElementOf(inner) !== element) return false;
      inner = element;
    }
    return true;
  }

  /** Whether the walk ended before what there is to read did. */
  get isPaused(): boolean {
    return this.#paused;
  }

  /** Whether the walk has paused before a node. */
  isAhead(node: Node): boolean {
    const at = this.#paused ? this.#at : undefined;
    // To compare places costs more the more siblings there are.
    if (!at || this.#visited.has(node)) return false;
    return containsNode(this.#root, node) && documentOrder(at, node) < 0;
  }

  /** Reads what has come since, up to its end, or until `isOver` has it pause; false when it paused. */
  advance(isOver: IsOver): boolean {
    let at = this.#at ? this.#next(this.#at) : this.#root;
    for (let read = 1; at; read++) {
      this.#read(at);
      this.#paused = read % STRETCH === 0 && isOver(read);
      if (this.#paused) return false;
      at = this.#next(at);
    }
    return true;
  }

  /** No more will come: what is open ends here. */
  finish(): void {
    if (this.#at) this.#leave(this.#depth);
  }

  /** Elements that are open and may already hold items, by a name or a heading. */
  *telling(): Iterable<Candidate> {
    for (let depth = 1; depth <= this.#depth; depth++) {
      const frame = this.#frames[depth] as OpenElement;
      if (frame.names & NAMED.code || !(frame.named || frame.headed || frame.announced || frame.names & TOLD))
        continue;
      if (promises(frame)) yield candidateOf(frame, depth);
    }
  }

  #read(at: Element): void {
    this.#at = at;
    this.#count++;
    this.#visited.add(at);
    const tag = tagOf(at);
    const classes = attributeOf(at, 'class');
    const id = attributeOf(at, 'id');
    const own = namedBy(classes) | namedBy(id);
    const above = this.#frames[this.#depth] as OpenElement;
    const isPage = tag === 'body' || tag === 'html';
    if (at !== this.#root) count(above, tag, own);
    if (tag === 'a') above.links++;
    if (tag === 'iframe') this.#surveyor.frame(at);
    else if (mayHost(at, tag)) this.#surveyor.host(at);
    if (!isPage && (id !== null || classes !== null || tag.includes('-')))
      this.#surveyor.named(at, tag, id, classes);
    this.#enters = !CLOSED.has(tag) || (tag === 'nav' && isReadingList(at));
    this.#heading = isHeadingTag(tag);
    this.#names = isPage ? 0 : (above.names & INHERITED) | own;
  }

  /** The element after the last one read; nothing as long as none has come. */
  #next(at: Element): Element | null {
    const inner = this.#enters ? firstElementOf(at) : null;
    if (inner) {
      this.#depth++;
      const titled = this.#count - this.#titledAt <= NEAR;
      const opened = openElement(this.#frames[this.#depth], at, this.#names, this.#headed, titled);
      opened.heading = this.#heading;
      opened.place = this.#placeOf(tagOf(at));
      this.#frames[this.#depth] = opened;
      return inner;
    }
    let up = 0;
    let ending: Element = at;
    for (;;) {
      if (ending === this.#root) return null;
      const next = nextElementOf(ending);
      if (next) {
        this.#leave(up);
        return next;
      }
      ending = (this.#frames[this.#depth - up] as OpenElement).element;
      up++;
    }
  }

  /** Where what begins with an element of this tag stands. */
  #placeOf(tag: string): number {
    const around = this.#frames[this.#depth - 1] as OpenElement;
    const beside = around.paragraphs > 0 ? PLACE.amidText : 0;
    return (around.place & LASTING) | placeBy(tag) | beside | distanceFrom(this.#count - this.#textAt);
  }

  /** An element of a page ended: it may have been a paragraph of a running text. */
  #passed(element: Element, around: OpenElement): void {
    if (tagOf(element) !== 'p' || !isProse(textContentOf(element))) return;
    around.paragraphs++;
    this.#textAt = this.#count;
  }

  /** Leaves the last element read, and so many around it. */
  #leave(levels: number): void {
    const holder = this.#frames[this.#depth] as OpenElement;
    holder.size++;
    if (this.#heading && this.#at) this.#headedBy(this.#at);
    if (this.#at) this.#passed(this.#at, holder);
    for (let level = 0; level < levels; level++) {
      const closing = this.#frames[this.#depth] as OpenElement;
      if (promises(closing)) this.#surveyor.candidate(candidateOf(closing, this.#depth));
      this.#depth--;
      if (closing.heading) this.#headedBy(closing.element);
      const around = this.#frames[this.#depth] as OpenElement;
      around.size += closing.size + 1;
      around.links += closing.links;
      this.#passed(closing.element, around);
    }
  }

  /** A heading ended: whatever begins from now on stands under it. */
  #headedBy(heading: Element): void {
    const text = textOf(heading, 200);
    this.#headed = headingKind(text) !== undefined;
    this.#titledAt = isShort(text) ? this.#count : Number.NEGATIVE_INFINITY;
    if (this.#headed) (this.#frames[this.#depth] as OpenElement).announced = true;
  }
}
