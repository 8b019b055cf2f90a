import type { Block, FoundItem } from '../../src/find/block.ts';
import { readContext } from '../../src/find/context.ts';
import { createFinder } from '../../src/find/finder.ts';
import { braked, brakes, type Decision, decide, isCertain } from '../../src/page/decide.ts';
import { type Wishes, wishesFor } from '../../src/page/wishes.ts';
import type { Judge } from '../../src/score/judge.ts';
import { createJudge } from '../../src/score/judge.ts';
import type { Verdict } from '../../src/score/verdict.ts';
import { DEFAULTS, STOPS, type Stop } from '../../src/settings/settings.ts';
import { cssPath } from './css-path.ts';

/** One item as `scan --json` writes it. */
export interface ScannedItem {
  /** Matches the element that would be hidden; for an item without an element of its own, all of its elements. */
  readonly selector: string;
  readonly text: string;
  readonly author?: string;
  readonly probability: number;
  readonly category: string;
  /** At the level that was asked for. */
  readonly folded: boolean;
  readonly reasons: readonly {
    readonly signal: string;
    readonly share: number;
    readonly words: readonly string[];
  }[];
}

/** One block as `scan --json` writes it. */
export interface ScannedBlock {
  readonly kind: string;
  readonly system: string;
  readonly selector: string;
  readonly certainty: number;
  readonly items: readonly ScannedItem[];
}

/** What `scan --json` writes. */
export interface ScannedPage {
  readonly blocks: readonly ScannedBlock[];
  /** Places that could not be looked into. */
  readonly unreachable: readonly { readonly reason: string; readonly name: string }[];
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function selectorOf({ nodes }: FoundItem): string {
  const elements = nodes.filter((node): node is ChildNode & Element => node.nodeType === 1);
  const own = elements.length > 0 ? elements : [nodes[0]?.parentElement].filter((parent) => !!parent);
  return own.map(cssPath).join(', ');
}

function itemOf(found: FoundItem, verdict: Verdict, decision: Decision, judge: Judge): ScannedItem {
  const { text, author } = found.item;
  return {
    selector: selectorOf(found),
    text,
    ...(author !== undefined && { author }),
    probability: rounded(verdict.probability),
    category: verdict.category,
    folded: decision.folded,
    reasons: judge
      .explain(found.item)
      .map(({ signal, share, words }) => ({ signal, share: rounded(share), words })),
  };
}

function judged(block: Block, judge: Judge, wishes: Wishes): ScannedBlock {
  const verdicts = judge.add(block.items.map(({ item }) => item));
  const open = block.items.flatMap((found) => {
    const verdict = verdicts.get(found.item);
    return verdict ? [{ found, verdict, decision: decide(found.item, verdict, wishes, () => false) }] : [];
  });
  const folds = open.filter(({ decision }) => decision.folded);
  const certain = folds.filter(({ decision, found, verdict }) =>
    isCertain(decision, found.item, verdict, wishes),
  );
  const pulled = brakes(open.length, folds.length, certain.length);
  return {
    kind: block.kind,
    system: block.system,
    selector: cssPath(block.container),
    certainty: rounded(block.certainty),
    items: open.map(({ found, verdict, decision }) =>
      itemOf(found, verdict, pulled ? braked(decision, found.item, verdict, wishes) : decision, judge),
    ),
  };
}

/** Finds, scores and decides everything on one page, as the extension would at a level; nothing is changed. */
export function scanPage(document: Document, level: Stop): ScannedPage {
  const wishes = wishesFor({ ...DEFAULTS, sensitivity: STOPS[level] }, '');
  const scan = createFinder(document).scan();
  const blocks = scan.blocks.map(({ block }) => block);
  const context = readContext(
    document,
    blocks.map(({ container }) => container),
  );
  return {
    blocks: blocks.map((block) => judged(block, createJudge(context), wishes)),
    unreachable: scan.unreachable,
  };
}
