import { hostOf } from './address.ts';
import { Backlog, isLong } from './backlog.ts';
import type { BlockChange, Finder, IsOver, Scan } from './block.ts';
import { bySpeciality, fromClaims } from './by-system.ts';
import { expectsBlock } from './expects.ts';
import { type Finding, isSure } from './finding.ts';
import { Lookout } from './hooks.ts';
import type { Page } from './items.ts';
import { LiveBlock } from './live-block.ts';
import { Openings } from './openings.ts';
import { isMute, outermost } from './outermost.ts';
import { OwnSite } from './own-site.ts';
import { settle } from './settle.ts';
import { Sweep } from './sweep.ts';
import type { System } from './system.ts';
import { Territory } from './territory.ts';
import {
  firstElementChildOf,
  isConnected,
  isElement,
  learnTree,
  nextElementOf,
  parentElementOf,
} from './tree.ts';
import { Weighed } from './weighed.ts';

/** How many elements up a change's place in a known block is looked for. */
const CLIMB_LIMIT = 100;

/** Makes a finder for one document or open shadow root. */
export function createFinder(root: Document | ShadowRoot): Finder {
  return new RootFinder(root);
}

class RootFinder implements Finder {
  readonly #root: Document | ShadowRoot;
  readonly #territory = new Territory();
  readonly #openings = new Openings();
  readonly #claimed = new WeakMap<Element, readonly System[]>();
  readonly #weighed = new Weighed();
  /** Elements that were read: what stands in them is known, or is told by itself when it comes. */
  readonly #visited = new WeakSet<Node>();
  /** Items and elements that were looked at in this round. */
  #seen = new Set<Node>();
  #gone: BlockChange[] = [];
  #lookout: Lookout | undefined;
  readonly #site = new OwnSite();
  readonly #backlog = new Backlog((element) => this.#sweep(element), this.#visited);
  /** The first walk over the root, while a parser appends to it. */
  #arriving: Sweep | undefined;
  #page: Page = { base: '', domains: [], isAhead: () => false, isPaused: () => false };

  constructor(root: Document | ShadowRoot) {
    this.#root = root;
  }

  scan(): Scan {
    const findings: Finding[] = [];
    this.#backlog.clear();
    if (this.#begin())
      for (let top = firstElementChildOf(this.#root); top; top = nextElementOf(top))
        findings.push(...this.#survey(top));
    const kept = settle(findings);
    for (const block of [...this.#territory.blocks])
      if (!kept.some(({ container }) => container === block.container)) this.#remove(block);
    for (const finding of kept) this.#adopt(finding);
    return this.#report();
  }

  advance(done: boolean, isOver: IsOver): Scan {
    const root = this.#begin() ? firstElementChildOf(this.#root) : null;
    if (!root) return this.#report();
    const arriving = this.#arriving?.intact ? this.#arriving : this.#sweep(root);
    this.#arriving = arriving;
    const { open } = arriving;
    const whole = arriving.read(isOver);
    const findings = this.#followOpen(open);
    const ends = done && whole;
    findings.push(...(ends ? arriving.finish() : arriving.answer()));
    if (ends) this.#arriving = undefined;
    if (findings.length > 0) this.#join(findings);
    return this.#report(!ends && !(whole && arriving.isAnswered));
  }

  get open(): readonly Element[] {
    return this.#arriving?.open ?? [];
  }

  rescan(changed: Iterable<Node>, isOver: IsOver = () => false): Scan {
    if (!this.#begin()) return this.#report();
    const backlog = this.#backlog;
    const fresh = new Set<Element>();
    for (const node of backlog.changed(changed, isOver)) {
      if (!isConnected(node) || isMute(node)) continue;
      const element = isElement(node) ? node : parentElementOf(node);
      if (!element || this.#seen.has(element) || backlog.isUnread(element)) continue;
      this.#follow(element, fresh, backlog.claims);
      if (!fresh.has(element)) this.#visited.add(element);
    }
    for (const block of this.#territory.lost()) this.#remove(block);
    backlog.add(outermost(fresh, (element) => this.#visited.has(element)));
    const findings = backlog.read(isOver, (open) => this.#followOpen(open));
    findings.push(...backlog.claimed(findings, (claim) => fromClaims([claim], this.#claimed, this.#page)));
    findings.push(...this.#weighed.above(backlog.grown(fresh), this.#page, this.#territory));
    if (findings.length > 0) this.#join(findings);
    return this.#report(!backlog.isEmpty);
  }

  expects(changed: Iterable<Node>): boolean {
    return learnTree(this.#root) && expectsBlock(changed, (element) => this.#isKnown(element));
  }

  /** Whether an element stands in a block, or where a known system has its items. */
  #isKnown(element: Element): boolean {
    let at: Element | null = element;
    for (let step = 0; at && step < CLIMB_LIMIT; step++, at = parentElementOf(at))
      if (this.#territory.at(at) || this.#claimed.has(at)) return true;
    return false;
  }

  /** False as long as there is nothing to look at. */
  #begin(): boolean {
    this.#seen = new Set();
    if (!learnTree(this.#root)) return false;
    const isAhead = (at: Element): boolean => !!this.#arriving?.isAhead(at) || this.#backlog.isAhead(at);
    const isPaused = (): boolean => this.#arriving?.isPaused === true || !this.#backlog.isEmpty;
    this.#page = { ...this.#site.pageOf(this.#root), isAhead, isPaused };
    return true;
  }

  /** Brings blocks up to date whose end the parser has not reached: what it may have appended in them, or to one item. */
  #followOpen(open: readonly Element[]): Finding[] {
    const outermost = open.findIndex((element) => this.#territory.at(element) || this.#claimed.has(element));
    if (outermost < 0 && !(open[0] && this.#isKnown(open[0]))) return [];
    const [fresh, claims] = [new Set<Element>(), new Set<Element>()];
    for (const element of open.slice(Math.max(outermost, 0) + 1)) {
      for (let next = nextElementOf(element); next && !this.#page.isAhead(next); next = nextElementOf(next))
        this.#follow(next, fresh, claims);
    }
    const last = open.at(-1);
    if (last && !this.#seen.has(last)) this.#follow(last, fresh, claims);
    // What stands in an item that just came need not be weighed.
    for (const block of this.#territory.blocks) this.#territory.claim(block, block.unreported);
    return fromClaims(claims, this.#claimed, this.#page);
  }

  /**
   * Finds the block that a changed element belongs to and lets it look; an element of none is fresh. A known system may
   * have its items in the element's surroundings, too.
   */
  #follow(element: Element, fresh: Set<Element>, claims: Set<Element>): void {
    this.#seen.add(element);
    let claimed: Element | undefined;
    let at: Element | null = element;
    for (let step = 0; at && step < CLIMB_LIMIT; step++) {
      const ofItem = this.#territory.ofItem(at);
      const block = ofItem ?? this.#territory.at(at);
      if (block) {
        if (claimed) claims.add(claimed);
        this.#inBlock(block, element, ofItem ? at : undefined, fresh);
        return;
      }
      if (this.#claimed.has(at)) claimed ??= at;
      at = parentElementOf(at);
    }
    if (claimed) claims.add(claimed);
    if (!claimed || isLong(element)) fresh.add(element);
    else this.#openings.within(element);
  }

  #inBlock(block: LiveBlock, element: Element, top: Element | undefined, fresh: Set<Element>): void {
    if (!block.follows) {
      fresh.add(block.container);
      return;
    }
    if (top && top !== element) {
      if (!this.#seen.has(top)) block.refresh(top as ChildNode & Element);
      this.#seen.add(top);
    } else if (element === block.container) block.prune();
    else if (!block.take(element)) {
      block.prune();
      if (!this.#territory.ofItem(element)) fresh.add(element);
    }
  }

  /** Looks at an element and all within for blocks. */
  #survey(element: Element): Finding[] {
    const sweep = this.#sweep(element);
    sweep.read(() => false);
    return sweep.finish().sort(bySpeciality);
  }

  #sweep(element: Element): Sweep {
    this.#lookout ??= new Lookout(hostOf(this.#page.base));
    return new Sweep(element, {
      page: this.#page,
      lookout: this.#lookout,
      openings: this.#openings,
      visited: this.#visited,
      claim: (container, systems) => this.#claimed.set(container, systems),
      refuse: (parent) => this.#weighed.refuse(parent),
      blockAt: (container) => this.#territory.at(container),
      isSure: (node) => {
        const block = this.#territory.ofItem(node);
        return block !== undefined && isSure(block);
      },
    });
  }

  /** Settles new findings with the blocks that are there. */
  #join(findings: readonly Finding[]): void {
    const blocks = new Map<Finding, LiveBlock>();
    for (const block of this.#territory.blocks)
      if (!findings.some(({ container, system }) => container === block.container && system === block.system))
        blocks.set(block.asFinding(), block);
    const kept = new Set(settle([...blocks.keys(), ...findings].sort(bySpeciality)));
    for (const [finding, block] of blocks) if (!kept.has(finding)) this.#remove(block);
    for (const finding of findings) if (kept.has(finding)) this.#adopt(finding);
  }

  #adopt(finding: Finding): void {
    const before = this.#territory.at(finding.container);
    if (before && before.kind === finding.kind && before.system === finding.system) {
      before.replace(finding);
      return;
    }
    if (before) this.#remove(before);
    this.#territory.enter(new LiveBlock(finding));
  }

  #remove(block: LiveBlock): void {
    block.clear();
    const change = block.report();
    if (change) this.#gone.push(change);
    this.#territory.leave(block);
  }

  #report(more = false): Scan {
    const changes = this.#gone;
    this.#gone = [];
    for (const block of [...this.#territory.blocks]) {
      const change = block.report();
      if (!change) continue;
      changes.push(change);
      this.#territory.claim(block, change.added);
      if (block.items.length === 0) this.#territory.leave(block);
    }
    return { blocks: changes, ...this.#openings.report(), more };
  }
}
