import type { Block, FoundItem } from '../find/block.ts';
import type { Category } from '../lexicon/category.ts';
import { createLine, createNote, type Line } from './bars.ts';
import { type Face, type Means, type Worn, wear } from './faces.ts';
import { shapeOfLines } from './flow.ts';
import type { Decision, FoldOptions } from './folder.ts';
import { createFoot, type Foot } from './foot.ts';
import { keepReadable } from './ink.ts';
import { type Plan, plan, type Run } from './plan.ts';
import type { Shape } from './roots.ts';

/** Folds one block. */
export interface BlockFolder {
  /** Makes the block look as decided; false when nothing of it is folded any more. */
  update(decisions: ReadonlyMap<FoundItem, Decision>): boolean;
  undo(): void;
}

/** Items of a run that are asked in turn to bear its line, before it goes to the foot of the block. */
const BEARERS = 4;

interface Dressed extends Worn {
  readonly face: Face;
}

/** Makes the folder of a block. */
export function createBlockFolder(
  block: Block,
  document: Document,
  options: FoldOptions,
  means: Means,
): BlockFolder {
  const worn = new Map<FoundItem, Dressed>();
  const lines = new Map<FoundItem | Foot, Line>();
  const placeless = { closed: new WeakSet<FoundItem>(), open: new WeakSet<FoundItem>() };
  const foot = createFoot(block, means.roots);
  let runOf = new Map<FoundItem | Foot, Run>();
  const fresh: HTMLElement[] = [];
  let shape: Shape = 'line';

  const toggle = (run: Run | undefined, opened: boolean) => run && options.onShow(run.items, opened);

  function lineOf(
    head: FoundItem | Foot | undefined,
    run: Run,
    decisions: ReadonlyMap<FoundItem, Decision>,
  ): Line | undefined {
    if (!head || !(options.style === 'line' || (options.style === 'remove' && run.opened))) return undefined;
    const line =
      lines.get(head) ??
      createLine(document, options.words, () => {
        const now = runOf.get(head);
        toggle(now, !now?.opened);
      });
    if (!lines.has(head)) fresh.push(line.element);
    lines.set(head, line);
    line.say({ count: run.items.length, categories: categoriesOf(run, decisions), open: run.opened });
    return line;
  }

  function faceOf(item: FoundItem, decision: Decision, laid: Plan, line: Line | undefined): Face {
    const covered = laid.covered.has(item);
    const shown = decision.opened ? 'open' : options.style;
    const look = covered ? 'covered' : shown === 'line' || shown === 'remove' ? 'closed' : shown;
    const score = look === 'mark' ? percent(decision.probability, options.words.lang) : undefined;
    return {
      look,
      shape,
      kept: laid.kept.get(item) ?? [],
      separators: look === 'closed' ? (laid.separators.get(item) ?? []) : [],
      onFound: () => toggle(runOf.get(item), true),
      ...(line && !covered && { line: line.element }),
      ...(look !== 'closed' &&
        !covered && {
          note: () =>
            createNote(
              document,
              options.words,
              [score, options.explain(item)].filter(Boolean).join(' · '),
              () => options.onTeach(item),
            ),
        }),
    };
  }

  function take(item: FoundItem): void {
    worn.get(item)?.undo();
    worn.delete(item);
  }

  /** Dresses the items of a run; false when its line found no place. */
  function dress(run: Run, laid: Plan, decisions: ReadonlyMap<FoundItem, Decision>): boolean {
    const line = lineOf(run.items[0], run, decisions);
    const barred = run.opened ? placeless.open : placeless.closed;
    const candidates = line ? run.items.slice(0, BEARERS) : [];
    for (;;) {
      const bearer = candidates.find((item) => !barred.has(item) && !laid.covered.has(item));
      const wanted = new Map<FoundItem, Face>();
      for (const item of run.items) {
        const decision = decisions.get(item);
        if (!decision) continue;
        const face = faceOf(item, decision, laid, item === bearer ? line : undefined);
        const now = worn.get(item);
        if (!now || !isSame(now.face, face)) wanted.set(item, face);
      }
      for (const item of wanted.keys()) take(item);
      for (const [item, face] of wanted) worn.set(item, { ...wear(face, item, block, means), face });
      if (!bearer || worn.get(bearer)?.bears) return !line || bearer !== undefined;
      barred.add(bearer);
    }
  }

  function showFoot(homeless: readonly Run[], decisions: ReadonlyMap<FoundItem, Decision>): void {
    const run: Run = {
      items: homeless.flatMap(({ items }) => items),
      opened: homeless.every(({ opened }) => opened),
    };
    runOf.set(foot, run);
    foot.show(run.items.length > 0 ? lineOf(foot, run, decisions)?.element : undefined);
  }

  return {
    update(decisions) {
      if (worn.size === 0 && !block.items.some((item) => decisions.get(item)?.folded)) return false;
      shape = shapeOfLines(block);
      const laid = plan(block.items, decisions, shape === 'row');
      runOf = new Map(laid.runs.flatMap((run) => run.items.map((item) => [item, run])));
      for (const item of worn.keys()) if (!runOf.has(item)) take(item);
      const homeless = laid.runs.filter((run) => !dress(run, laid, decisions));
      showFoot(homeless, decisions);
      means.boxes.flush();
      if (document.defaultView) keepReadable(fresh.splice(0), document.defaultView);
      const heads = new Set<FoundItem | Foot | undefined>([foot, ...laid.runs.map((run) => run.items[0])]);
      for (const [head, line] of lines) {
        if (heads.has(head)) line.refocus();
        else lines.delete(head);
      }
      return laid.runs.length > 0;
    },
    undo() {
      foot.show(undefined);
      for (const item of worn.keys()) take(item);
      lines.clear();
      runOf = new Map();
    },
  };
}

function isSame(a: Face, b: Face): boolean {
  return (
    a.look === b.look &&
    a.line === b.line &&
    a.shape === b.shape &&
    isSameList(a.kept, b.kept) &&
    isSameList(a.separators, b.separators)
  );
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function categoriesOf(run: Run, decisions: ReadonlyMap<FoundItem, Decision>): Category[] {
  const counts = new Map<Category, number>();
  for (const item of run.items) {
    const category = decisions.get(item)?.category;
    if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([category]) => category);
}

function percent(share: number, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(share);
}
