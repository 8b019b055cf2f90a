import type { Block, Unreachable } from '../find/block.ts';
import { excerptOf } from './excerpt.ts';
import type { Entry, Ledger } from './ledger.ts';
import { EXCERPT, EXPLAINED_ITEMS } from './limits.ts';
import type { FrameReport, ReportedItem } from './report.ts';

/** What a frame's report is made of. */
export interface ReportSource {
  /** Random id of this script. */
  readonly frame: string;
  readonly ledgers: ReadonlyMap<Block, Ledger>;
  readonly unreachable: readonly Unreachable[];
  readonly paused: boolean;
  isOpened(entry: Entry): boolean;
}

/** Reports every item that was decided, in the order of the blocks. */
export function makeReport({ frame, ledgers, unreachable, paused, isOpened }: ReportSource): FrameReport {
  const rows = [...ledgers.values()].flatMap((ledger) =>
    [...ledger.entries.values()].map((entry) => ({ ledger, entry })),
  );
  const explained = new Set(mostInteresting(rows.map(({ entry }) => entry)));
  const items = rows.flatMap(({ ledger, entry }) => {
    const item = reported(entry, isOpened(entry));
    if (!item) return [];
    return explained.has(entry) ? { ...item, reasons: ledger.explain(entry) } : item;
  });
  const braked = items.filter(({ because }) => because === 'brake').length;
  return { frame, items, unreachable, braked, paused };
}

/** Those a reader asks about first: what folds, then what nearly did. */
function mostInteresting(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= EXPLAINED_ITEMS) return entries;
  const rank = ({ decision, verdict }: Entry) => (decision?.folded ? 1 : 0) + (verdict?.probability ?? 0);
  return [...entries].sort((one, other) => rank(other) - rank(one)).slice(0, EXPLAINED_ITEMS);
}

function reported({ id, found, verdict, decision }: Entry, opened: boolean): ReportedItem | undefined {
  if (!verdict || !decision) return undefined;
  const { kind, text, author } = found.item;
  const { folded, because } = decision;
  return {
    id,
    kind,
    excerpt: excerptOf(text, EXCERPT),
    ...(author !== undefined && { author }),
    probability: verdict.probability,
    logOdds: verdict.logOdds,
    category: verdict.category,
    folded,
    opened: folded && opened,
    because,
    reasons: [],
  };
}
