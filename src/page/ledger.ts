import type { Block, FoundItem } from '../find/block.ts';
import type { Item } from '../score/item.ts';
import type { Judge } from '../score/judge.ts';
import type { Reason, Verdict } from '../score/verdict.ts';
import { braked, brakes, type Decision, decide, isCertain } from './decide.ts';
import type { Protection } from './protect.ts';
import type { Wishes } from './wishes.ts';

/** What is known of one item. */
export interface Entry {
  /** Unique in this frame. */
  readonly id: number;
  readonly found: FoundItem;
  /** It was handed to the judge. */
  tried?: boolean;
  /** Absent until then, and of one that cannot be judged. */
  verdict?: Verdict;
  /** What holds now. Absent until judged and decided. */
  decision?: Decision;
  /** What would hold without the brake. */
  unbraked?: Decision;
  /** Whether it would fold even under a pulled brake. */
  certain?: boolean;
}

/** What is known of one block: remembers verdicts, so that deciding again reads and scores nothing. */
export interface Ledger {
  readonly block: Block;
  /** By what the finder handed over. */
  readonly entries: ReadonlyMap<FoundItem, Entry>;
  gain(found: readonly FoundItem[]): void;
  /** The entries of items that left the page or changed. */
  lose(found: readonly FoundItem[]): readonly Entry[];
  /** Items not yet judged, next first. The loop may put them in another order. */
  readonly waiting: FoundItem[];
  /** Judges the next `most` waiting items, or gets ready to: that alone takes a while. */
  judge(most: number): void;
  /** Judges everything anew, with another page context or correction. */
  rejudge(): void;
  /** Decides what was judged since, or everything; the entries whose decision is new. */
  decide(wishes: Wishes, protection: Protection, all: boolean): readonly Entry[];
  /** Why an item was judged as it was; empty for one that was not judged. */
  explain(entry: Entry): readonly Reason[];
}

/** What a ledger needs. */
export interface LedgerSetup {
  /** Called when the first item is judged, and again to judge anew. */
  createJudge(): Judge;
  nextId(): number;
  /** Runs a step and complains of what it throws. */
  attempt(step: () => void): void;
}

/** A ledger for one block. */
export function createLedger(block: Block, { createJudge, nextId, attempt }: LedgerSetup): Ledger {
  const entries = new Map<FoundItem, Entry>();
  const byItem = new Map<Item, Entry>();
  const waiting: FoundItem[] = [];
  const undecided = new Set<Entry>();
  let judge: Judge | undefined;
  let prepared = false;
  let wouldFold = 0;
  let certain = 0;
  let braking = false;

  const take = (verdicts: ReadonlyMap<Item, Verdict>): void => {
    for (const [item, verdict] of verdicts) {
      const entry = byItem.get(item);
      if (!entry) continue;
      entry.verdict = verdict;
      undecided.add(entry);
    }
  };
  /** One item that cannot be judged stays as it is; its neighbours are judged without it. */
  const addAll = (to: Judge, items: readonly Item[]): void => {
    try {
      take(to.add(items));
    } catch (error) {
      if (items.length === 1) throw error;
      for (const item of items) attempt(() => addAll(to, [item]));
    }
  };
  const uncount = (entry: Entry): void => {
    wouldFold -= entry.unbraked?.folded ? 1 : 0;
    certain -= entry.certain ? 1 : 0;
  };
  const decideAlone = (entry: Entry, wishes: Wishes, protection: Protection): void => {
    const { found, verdict } = entry;
    if (!verdict) return;
    uncount(entry);
    entry.unbraked = decide(found.item, verdict, wishes, () => protection(found));
    entry.certain = isCertain(entry.unbraked, found.item, verdict, wishes);
    wouldFold += entry.unbraked.folded ? 1 : 0;
    certain += entry.certain ? 1 : 0;
  };
  const settle = (entry: Entry, wishes: Wishes): boolean => {
    if (!entry.unbraked || !entry.verdict) return false;
    const before = entry.decision;
    entry.decision = braking
      ? braked(entry.unbraked, entry.found.item, entry.verdict, wishes)
      : entry.unbraked;
    return before?.folded !== entry.decision.folded || before.because !== entry.decision.because;
  };

  return {
    block,
    entries,
    waiting,
    gain(found) {
      for (const one of found) {
        const entry = { id: nextId(), found: one };
        entries.set(one, entry);
        byItem.set(one.item, entry);
        waiting.push(one);
      }
    },
    lose(found) {
      const lost = found.map((one) => entries.get(one)).filter((entry) => entry !== undefined);
      for (const entry of lost) {
        entries.delete(entry.found);
        byItem.delete(entry.found.item);
        undecided.delete(entry);
        uncount(entry);
      }
      const judged = lost.filter((entry) => entry.verdict).map((entry) => entry.found.item);
      if (judge && judged.length > 0) take(judge.remove(judged));
      return lost;
    },
    judge(most) {
      if (!prepared) {
        prepared = true;
        judge = createJudge();
        return;
      }
      const next = waiting.splice(0, most).flatMap((found) => entries.get(found) ?? []);
      if (next.length === 0) return;
      for (const entry of next) entry.tried = true;
      // Once more, if that failed.
      judge ??= createJudge();
      addAll(
        judge,
        next.map(({ found }) => found.item),
      );
    },
    rejudge() {
      judge = undefined;
      prepared = false;
      waiting.splice(0, waiting.length, ...entries.keys());
    },
    explain: (entry) => (judge && entry.verdict ? judge.explain(entry.found.item) : []),
    decide(wishes, protection, all) {
      const some = all ? [...entries.values()] : [...undecided];
      undecided.clear();
      for (const entry of some) decideAlone(entry, wishes, protection);
      const was = braking;
      braking = brakes(entries.size, wouldFold, certain);
      return (was === braking ? some : [...entries.values()]).filter((entry) => settle(entry, wishes));
    },
  };
}
