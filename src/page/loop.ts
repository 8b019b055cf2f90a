import type { Block, BlockChange, FoundItem, Unreachable } from '../find/block.ts';
import type { Judge } from '../score/judge.ts';
import type { Clock } from './clock.ts';
import { createHeld } from './held.ts';
import { createLedger, type Entry, type Ledger } from './ledger.ts';
import {
  AT_ONCE,
  AT_ONCE_MS,
  DRAW_AFTER_MS,
  GIVE_UP_MS,
  ITEMS_PER_STEP,
  LATE_ROOTS_MS,
  PART,
  SLICE_MS,
  SLOW_LOOK_MS,
  UNEXPECTED_MS,
} from './limits.ts';
import { nearestFirst } from './near.ts';
import { type PlacesSetup, watchPlaces } from './places.ts';
import { followReader } from './protect.ts';
import { createPurse } from './purse.ts';
import { createForeignTask, createTurns } from './turns.ts';
import { createUnfinished } from './unfinished.ts';
import { type Changed, isLarge } from './watch.ts';
import type { Wishes } from './wishes.ts';

/** What the loop needs of the other rooms and of the browser. */
export interface LoopSetup extends Omit<PlacesSetup, 'changed'> {
  readonly clock: Clock;
  /** Called when the first item of a block is judged. */
  readonly createJudge: (block: Block) => Judge;
  /** Brings to the page what was decided; `gone` left it. */
  readonly fold: (ledger: Ledger, decided: readonly Entry[], gone: readonly Entry[]) => void;
  /** Wishes to go by until the first call of `wish`, if any may be assumed. */
  readonly assumed: () => Wishes | undefined;
  /** An item was found, judged, decided anew, or left. */
  readonly changed: () => void;
}

/** The way of every item: watch, find, read, score, decide, fold. Runs until aborted. */
export interface Loop {
  readonly ledgers: ReadonlyMap<Block, Ledger>;
  /** Looks at what is there, and at whatever changes from now on. */
  start(): void;
  unreachable(): readonly Unreachable[];
  /** Decides everything by these wishes from now on. Before the first call nothing folds but by assumed wishes. */
  wish(wishes: Wishes): void;
  /** Judges everything anew: the page context or what the reader taught changed. */
  rejudge(): void;
}

/** Makes a loop for a document that may still be empty. */
export function createLoop(setup: LoopSetup): Loop {
  const { document, clock, signal, complain } = setup;
  const ledgers = new Map<Block, Ledger>();
  /** Those with judged items that are not decided yet. */
  const undrawn = new Set<Ledger>();
  const purse = createPurse(clock);
  const lookProtection = followReader(document, signal);
  const unfinished = createUnfinished(document, clock);
  const held = createHeld(clock);
  for (const { release } of [unfinished, held]) signal.addEventListener('abort', release);
  const started = clock.now();
  /** Waiting items that stand in the order in which a reader meets them, until the reader scrolls or none is left. */
  let ordered = new WeakSet<FoundItem[]>();
  const onScroll = (): void => {
    ordered = new WeakSet();
  };
  let wishes: Wishes | undefined;
  let lastId = 0;
  /** Milliseconds worked since what was decided was brought to the page. */
  let worked = 0;
  const plan = createTurns(clock, signal);
  const foreign = createForeignTask(clock);

  /** Nothing the page or a neighbour throws may stop the rest. */
  const attempt = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      complain(error);
    }
  };

  const ledgerOf = (block: Block): Ledger => {
    const known = ledgers.get(block);
    if (known) return known;
    const made = createLedger(block, {
      createJudge: () => setup.createJudge(block),
      nextId: () => ++lastId,
      attempt,
    });
    ledgers.set(block, made);
    return made;
  };

  const take = (change: BlockChange): Ledger => {
    const { block, added, removed } = change;
    const ledger = ledgerOf(block);
    held.meet(change, ledger, places.arriving);
    const gone = ledger.lose(removed);
    ledger.gain(added);
    unfinished.learn(block, added);
    // Items that left or moved give the lines other ends, and may take the block past its brake.
    if (gone.length > 0 || added.length === 0) attempt(() => bring(ledger, false, gone));
    if (ledger.entries.size === 0) ledgers.delete(block);
    return ledger;
  };

  const bring = (ledger: Ledger, all: boolean, gone?: readonly Entry[]): void => {
    wishes ??= setup.assumed();
    const decided = wishes ? ledger.decide(wishes, lookProtection(), all) : [];
    if (decided.length > 0 || gone) setup.fold(ledger, decided, gone ?? []);
  };

  const judge = (isOver: () => boolean): void => {
    for (const ledger of ledgers.values()) {
      for (; ledger.waiting.length > 0; undrawn.add(ledger)) {
        if (isOver()) return;
        attempt(() => ledger.judge(ITEMS_PER_STEP));
      }
      ordered.delete(ledger.waiting);
    }
  };

  /** Once for all that were judged: a block is laid out as a whole, and the page after it. */
  const draw = (): void => {
    for (const ledger of undrawn) attempt(() => bring(ledger, false));
    undrawn.clear();
    worked = 0;
  };

  const unjudged = (): Ledger[] => [...ledgers.values()].filter((ledger) => ledger.waiting.length > 0);

  /** Works for so many milliseconds: in the task that changed the page, or in one of its own. */
  const work = (ms: number, atOnce: boolean): void => {
    if (signal.aborted) return;
    const start = clock.now();
    const left = atOnce ? ms - foreign.spent : ms;
    const isOver = (): boolean => clock.now() - start >= left;
    let isFruitful = undrawn.size > 0;
    const isWorthIt = (): boolean =>
      atOnce || held.isHolding || worked >= DRAW_AFTER_MS || (!places.unread && unjudged().length === 0);
    if (isWorthIt()) draw();
    let [elements, items] = [0, 0];
    let last: Ledger | undefined;
    const withhold = (): void => {
      wishes ??= setup.assumed();
      // What comes after a list has been read when some was read and no item was in it.
      const more = places.unread && (elements === 0 || items > 0);
      attempt(() => held.follow(atOnce && wishes?.off === false, more));
    };
    const isCovered = (): boolean => {
      withhold();
      return last !== undefined && held.covers(last);
    };
    const isEnough = (): boolean =>
      !atOnce || elements >= AT_ONCE.elements || items >= AT_ONCE.items || isCovered();
    // What was read stands before what was not, and some of it may be withheld.
    if (!atOnce) judge(isOver);
    while (places.unread && !(isOver() && isEnough())) {
      for (const change of places.look((read) => read >= PART)) {
        last = take(change);
        items += change.added.length;
        isFruitful = true;
      }
      elements += PART;
      judge(isOver);
    }
    isFruitful ||= undrawn.size > 0;
    if (!isOver() && isWorthIt()) draw();
    withhold();
    const time = clock.now() - start;
    worked += time;
    if (atOnce) foreign.spend(time);
    purse.pay(time, isFruitful);
    if (isFruitful) setup.changed();
    if (undrawn.size > 0 || places.unread || unjudged().length > 0) plan(goOn);
  };
  const lookAgain = (): void => work(AT_ONCE_MS, true);

  const goOn = (): void => {
    for (const { waiting } of unjudged()) {
      if (ordered.has(waiting)) continue;
      ordered.add(waiting);
      document.addEventListener('scroll', onScroll, { capture: true, passive: true, once: true, signal });
      clock.laidOut(() => attempt(() => nearestFirst(waiting)));
    }
    work(SLICE_MS, false);
  };

  const gaveUp = (): boolean => ledgers.size === 0 && clock.now() - started > GIVE_UP_MS;
  const changed = (what: Changed): void => {
    if (places.arriving) {
      lookAgain();
      plan(lookWhenArrived, UNEXPECTED_MS);
    } else if (gaveUp() && !isLarge(what)) return;
    else if (!places.expects(what)) plan(lookWhenArrived, UNEXPECTED_MS);
    else if (document.readyState === 'loading' || purse.open()) lookAgain();
    else plan(lookAgain, SLOW_LOOK_MS);
    if (document.readyState === 'loading' && ledgers.size > 0 && wishes) attempt(unfinished.follow);
  };

  /** A page that writes itself anew takes our listener for the end of its arrival away: so that end is asked for, too. */
  const lookWhenArrived = (): void => {
    if (document.readyState === 'loading') plan(lookWhenArrived, UNEXPECTED_MS);
    else arrived();
  };

  const arrived = (): void => {
    places.arrived();
    lookAgain();
    unfinished.release();
  };

  const recheck = (): void => {
    places.recheck();
    work(SLICE_MS, false);
  };

  const places = watchPlaces({ ...setup, changed });
  return {
    ledgers,
    start() {
      if (document.readyState === 'loading') {
        // Before scripts that wait for the end of the page run, and a good while before they are through.
        document.addEventListener('readystatechange', arrived, { once: true, signal });
      }
      // In frames we come when some of it is there.
      if (document.readyState !== 'loading' || document.body) lookAgain();
      for (const ms of LATE_ROOTS_MS) clock.later(ms, recheck);
    },
    unreachable: places.unreachable,
    wish(wanted) {
      wishes = wanted;
      for (const ledger of ledgers.values()) attempt(() => bring(ledger, true));
      setup.changed();
    },
    rejudge() {
      for (const ledger of ledgers.values()) ledger.rejudge();
      lookAgain();
    },
  };
}
