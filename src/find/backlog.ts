import type { IsOver } from './block.ts';
import type { Finding } from './finding.ts';
import type { Sweep } from './sweep.ts';
import { containsNode, hasNodes, isConnected, parentElementOf } from './tree.ts';

/** What a changed node or a small element counts for, in elements: as much as a comment has of them. */
const SOME = 8;

/** Nodes from which on what came is read in parts even where a known system has its items. */
const LONG = 1_000;

/** Whether there is so much in an element that it may take longer than there is time. */
export const isLong = (element: Element): boolean => hasNodes(element, LONG);

/** What came to a root by scripts and was not read yet: there may be more of it than time. */
export class Backlog {
  readonly #sweep: (element: Element) => Sweep;
  readonly #visited: WeakSet<Node>;
  /** Nodes that changed. */
  #nodes = new Set<Node>();
  /** Elements to be read with all within, and where that has begun. */
  readonly #elements = new Map<Element, Sweep | undefined>();
  /** How often something was left for later since nothing was. */
  #parts = 0;
  /** Containers of known systems in which something came. */
  readonly claims = new Set<Element>();
  /** Elements that came, while not all that came with them is read. */
  readonly #grown = new Set<Element>();

  /** `sweep` begins to read an element; `visited` holds all that was read. */
  constructor(sweep: (element: Element) => Sweep, visited: WeakSet<Node>) {
    this.#sweep = sweep;
    this.#visited = visited;
  }

  get isEmpty(): boolean {
    return this.#nodes.size === 0 && this.#elements.size === 0;
  }

  /** Whether an element was not read yet. */
  isAhead(element: Element): boolean {
    if (this.isEmpty || this.#visited.has(element)) return false;
    if (this.isUnread(element)) return true;
    for (let at: Element | null = element; at; at = parentElementOf(at))
      if (this.#nodes.has(at) && !this.#visited.has(at)) return true;
    return false;
  }

  /** Whether an element stands in one that is to be read, where that has not come to. */
  isUnread(element: Element): boolean {
    if (this.#elements.size === 0 || this.#visited.has(element)) return false;
    for (const [root, sweep] of this.#elements)
      if (sweep ? sweep.isAhead(element) : containsNode(root, element)) return true;
    return false;
  }

  /** The nodes that changed, these first, until `isOver`. */
  *changed(nodes: Iterable<Node>, isOver: IsOver): Iterable<Node> {
    this.#nodes = this.#nodes.size > 0 ? new Set([...nodes, ...this.#nodes]) : new Set(nodes);
    let count = 0;
    for (const node of this.#nodes) {
      this.#nodes.delete(node);
      yield node;
      count += SOME;
      if (isOver(count)) return;
    }
  }

  /** Has elements read, when it is their turn. */
  add(elements: Iterable<Element>): void {
    for (const element of elements) if (!this.#elements.has(element)) this.#elements.set(element, undefined);
  }

  /** Reads on until `isOver`; `follow` brings up to date what stands in the elements that were open by then. */
  read(isOver: IsOver, follow: (open: readonly Element[]) => readonly Finding[]): Finding[] {
    const findings: Finding[] = [];
    let count = 0;
    for (const [element, begun] of this.#elements) {
      this.#elements.delete(element);
      if (!isConnected(element)) continue;
      const sweep = begun?.intact ? begun : this.#sweep(element);
      const { open } = sweep;
      const whole = sweep.read((read) => isOver(count + read));
      if (!whole) this.#elements.set(element, sweep);
      findings.push(...follow(open), ...(whole ? sweep.finish() : sweep.answer()));
      count += SOME;
      if (!whole || isOver(count)) break;
    }
    return findings;
  }

  /** Elements that came and may make a block of those around them: these and earlier ones, once all are read. */
  grown(elements: Iterable<Element>): Iterable<Element> {
    for (const element of elements) this.#grown.add(element);
    if (this.#elements.size > 0) return [];
    const grown = [...this.#grown];
    this.#grown.clear();
    return grown;
  }

  /**
   * What there is by now in containers of known systems, of which some may have been found at the same time. Where nothing
   * is yet it is asked again, when as much again was read.
   */
  claimed(found: readonly Finding[], read: (container: Element) => readonly Finding[]): Finding[] {
    this.#parts = this.isEmpty ? 0 : this.#parts + 1;
    const within = found.filter(({ known }) => known).map(({ container }) => container);
    for (const claim of this.claims)
      if (within.some((container) => containsNode(claim, container))) this.claims.delete(claim);
    // A number of parts that is no power of two.
    if (this.#parts & (this.#parts - 1)) return [];
    return [...this.claims].flatMap((claim) => {
      const findings = read(claim);
      if (findings.length > 0 || this.isEmpty) this.claims.delete(claim);
      return findings;
    });
  }

  /** Everything was read in another way. */
  clear(): void {
    for (const waiting of [this.#nodes, this.#elements, this.#grown, this.claims]) waiting.clear();
  }
}
