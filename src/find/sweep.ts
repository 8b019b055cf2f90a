import type { IsOver } from './block.ts';
import { fromSystems } from './by-system.ts';
import type { Candidate } from './candidate.ts';
import { evaluate } from './evaluate.ts';
import { formNear } from './evidence.ts';
import { type Finding, isSure } from './finding.ts';
import type { Lookout } from './hooks.ts';
import type { Page } from './items.ts';
import type { LiveBlock } from './live-block.ts';
import { TOLD } from './naming.ts';
import type { Openings } from './openings.ts';
import { byStandards } from './standards.ts';
import { namesAbove } from './surroundings.ts';
import { Survey } from './survey.ts';
import type { System } from './system.ts';
import { countElements, parentElementOf } from './tree.ts';

/** What a sweep needs to know of the whole root, and tells it. */
export interface SweepSetup {
  readonly page: Page;
  readonly lookout: Lookout;
  readonly openings: Openings;
  /** Every element that any sweep has read. */
  readonly visited: WeakSet<Node>;
  /** Told of each element that may be a container of these systems. */
  readonly claim: (container: Element, systems: readonly System[]) => void;
  /** Told of each element that was weighed and is no block. */
  readonly refuse: (parent: Element) => void;
  /** The block that has an element for its container by now. */
  readonly blockAt: (container: Element) => LiveBlock | undefined;
  /** Whether a node is an item of a block known by now that needs no second opinion. */
  readonly isSure: (node: Node) => boolean;
}

/** By how much an element that is still open must have grown to be weighed again. */
const GROWTH = 2;
/** Calls for which weighing gives way at most where the items of a known system are being read. */
const GIVING_WAY = 3;
/** Part of a container's children that are items of a known system when there is no room for others. */
const FULL = 0.8;
const isTold = ({ names, headed }: Candidate): boolean => headed || (names & TOLD) !== 0;

/** Looks for blocks in an element and all within, once; can be gone on with while a parser appends to it. */
export class Sweep {
  readonly #root: Element;
  readonly #setup: SweepSetup;
  readonly #survey: Survey;
  /** Elements that may be containers of known systems, and those of them in which something may yet be found. */
  readonly #claims = new Map<Element, readonly System[]>();
  readonly #waiting = new Set<Element>();
  /** Ids of the systems that had items in a container before its end was there. */
  readonly #answered = new Map<Element, string>();
  readonly #candidates: Candidate[] = [];
  /** What was weighed before the end of the page was there, and is no block so far. */
  readonly #refused: Candidate[] = [];
  /** Elements that were weighed while open, by how many children they had. */
  readonly #tried = new Map<Element, number>();
  /** Top nodes of items that are sure. */
  readonly #sure = new Set<Node>();
  /** Containers of known systems with hardly anything in them but items. */
  readonly #full = new Set<Element>();
  /** How many answers in turn did without weighing. */
  #unweighed = 0;

  constructor(root: Element, setup: SweepSetup) {
    this.#root = root;
    this.#setup = setup;
    const { lookout, openings } = setup;
    this.#survey = new Survey(
      root,
      {
        named: (element, tag, id, classes) => {
          const sighting = lookout.look(element, tag, id, classes);
          if (sighting?.host) openings.host(element);
          const systems = sighting?.systems.filter((system) => !this.#within(element, system)) ?? [];
          if (systems.length === 0) return;
          this.#claims.set(element, systems);
          this.#waiting.add(element);
          setup.claim(element, systems);
        },
        candidate: (candidate) => this.#candidates.push(candidate),
        frame: (element) => openings.frame(element),
        host: (element) => openings.host(element),
      },
      namesAbove(root),
      setup.visited,
    );
  }

  /** Whether the sweep still knows where it was. */
  get intact(): boolean {
    return this.#survey.intact;
  }

  /** The elements whose end was not reached, outermost first. */
  get open(): readonly Element[] {
    return this.#survey.open;
  }

  /** Whether the last answer told all that could be told. */
  get isAnswered(): boolean {
    return this.#unweighed === 0;
  }

  /** Whether there was more to read than time. */
  get isPaused(): boolean {
    return this.#survey.isPaused;
  }

  /** Whether the sweep has paused before a node. */
  isAhead(node: Node): boolean {
    return this.#survey.isAhead(node);
  }

  /** Reads what has come since, or until `isOver` has it pause; false when it paused. */
  read(isOver: IsOver): boolean {
    return this.#survey.advance(isOver);
  }

  /**
   * What can be told already of what was read; the rest waits for the end. What needs weighing gives way to items of known
   * systems for a few calls.
   */
  answer(): Finding[] {
    const { open } = this;
    const findings = this.#ofSystems(open);
    const isAmong = this.isPaused && open.some((element) => this.#answered.has(element));
    const givesWay = (findings.length > 0 || isAmong) && this.#unweighed < GIVING_WAY;
    this.#unweighed = givesWay ? this.#unweighed + 1 : 0;
    if (givesWay) return findings;
    const telling = this.#candidates.filter(isTold);
    const rest = this.#candidates.filter((candidate) => !isTold(candidate));
    this.#candidates.splice(0, this.#candidates.length, ...rest);
    return [...findings, ...this.#weigh(this.#growing()), ...this.#weigh(telling, this.#refused)];
  }

  /** What there is, when everything was read and no more will come. */
  finish(): Finding[] {
    this.#survey.finish();
    const isKnown = (element: Element): boolean => this.#inSure(element);
    const findings = [...this.#ofSystems([]), ...byStandards(this.#root, this.#setup.page, isKnown)];
    for (const finding of findings) this.#trust(finding);
    // A form to write a comment stands below the comments, so it may have come since.
    const again = this.#refused.filter(({ parent }) => formNear(parent));
    findings.push(...this.#weigh([...this.#candidates.splice(0), ...again]));
    return findings;
  }

  /** What known systems have in containers that are new or not at their end. */
  #ofSystems(open: readonly Element[]): Finding[] {
    const findings: Finding[] = [];
    for (const container of this.#waiting) {
      const isOpen = open.includes(container);
      const answered = this.#answered.get(container);
      if (isOpen && answered !== undefined) continue;
      const systems = this.#claims.get(container) ?? [];
      // What came since is followed; but a special system may be known by it, and a general one have answered.
      const left = answered === undefined ? systems.length : systems.findIndex(({ id }) => id === answered);
      const finding = fromSystems(systems.slice(0, left), container, this.#setup.page);
      if (!isOpen) this.#waiting.delete(container);
      if (!finding) continue;
      this.#answered.set(container, finding.system);
      this.#trust(finding);
      findings.push(finding);
    }
    return findings;
  }

  /** Weighs what may hold items, outer elements before those within, which may be parts of what they hold. */
  #weigh(candidates: readonly Candidate[], refused?: Candidate[]): Finding[] {
    const findings: Finding[] = [];
    for (const candidate of [...candidates].sort((a, b) => a.depth - b.depth)) {
      const standing = this.#setup.blockAt(candidate.parent);
      if (this.#inSure(candidate.parent) || this.#isFull(candidate.parent, standing)) continue;
      const finding = evaluate(candidate, this.#setup.page, standing);
      if (finding) {
        findings.push(finding);
        this.#trust(finding);
      } else {
        this.#setup.refuse(candidate.parent);
        refused?.push(candidate);
      }
    }
    return findings;
  }

  /** What is open, tells of items, and has grown. */
  #growing(): Candidate[] {
    const growing: Candidate[] = [];
    for (const candidate of this.#survey.telling()) {
      // What comes to a known system's items is followed.
      if (this.#setup.blockAt(candidate.parent)?.known) continue;
      const count = countElements(candidate.parent);
      if (count < GROWTH * (this.#tried.get(candidate.parent) ?? 0)) continue;
      this.#tried.set(candidate.parent, count);
      growing.push(candidate);
    }
    return growing;
  }

  /** Whether there is no room in an element for other items than a known system's. */
  #isFull(parent: Element, standing: LiveBlock | undefined): boolean {
    if (this.#full.has(parent)) return true;
    return standing?.known === true && standing.tops >= FULL * countElements(parent);
  }

  #trust(finding: Finding): void {
    if (!isSure(finding)) return;
    const { container, items, known } = finding;
    let within = 0;
    for (const { nodes } of items) {
      for (const node of nodes) this.#sure.add(node);
      if (nodes[0] && parentElementOf(nodes[0]) === container) within++;
    }
    if (known && within >= FULL * countElements(container)) this.#full.add(container);
  }

  #inSure(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentElementOf(at))
      if (this.#sure.has(at) || this.#setup.isSure(at)) return true;
    return false;
  }

  /** Whether an element stands in one already claimed for the same system. */
  #within(element: Element, system: System): boolean {
    if (this.#claims.size === 0) return false;
    for (let at = parentElementOf(element); at; at = parentElementOf(at))
      if (this.#claims.get(at)?.includes(system)) return true;
    return false;
  }
}
