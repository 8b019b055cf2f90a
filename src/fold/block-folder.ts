import type { Block, FoundItem } from '../find/block.ts';
import type { Category } from '../lexicon/category.ts';
import { createLine, createNote, type Line } from './bars.ts';
import { type Face, type Means, type Worn, wear } from './faces.ts';
import { shapeOfLines } from './flow.ts';
import type { Decision, FoldOptions } from './folder.ts';
import { createFoot, type Foot } from './foot.ts';
import { type Plan, plan, type Run, rememberSeparators } from './plan.ts';
import type { Shape } from './roots.ts';

/** Folds one block. */
export interface BlockFolder {
  /** Makes the block look as decided; false when nothing of it is folded any more. */
  update(decisions: ReadonlyMap<FoundItem, Decision>): boolean;
  undo(): void;
}

/** Items of a run that are asked in turn to bear its line, before it goes to the foot of the block. */
const BEARERS = 4;

/** Characters that a note quotes of an item at most. */
const QUOTED = 120;

const NOTHING: readonly Element[] = [];

interface Dressed extends Worn {
  readonly face: Face;
  readonly decision: Decision;
}

/** A run as it was dressed last. */
interface Settled {
  readonly run: Run;
  /** Its line found a place among its items. */
  readonly placed: boolean;
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
  const footnotes = new Map<FoundItem, HTMLElement>();
  const placeless = { closed: new WeakSet<FoundItem>(), open: new WeakSet<FoundItem>() };
  const foot = createFoot(block, means.roots);
  const runOf = new Map<FoundItem | Foot, Run>();
  const separatorsOf = rememberSeparators();
  let settled = new Map<FoundItem | undefined, Settled>();
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

  function lookOf(item: FoundItem, decision: Decision, laid: Plan): Face['look'] {
    if (laid.covered.has(item)) return 'covered';
    if (decision.opened) return 'open';
    return options.style === 'line' || options.style === 'remove' ? 'closed' : options.style;
  }

  function noteOf(
    item: FoundItem,
    { probability }: Decision,
    look: Face['look'],
    about?: string,
  ): HTMLElement {
    const { words } = options;
    const score = look === 'mark' ? `${percent(probability, words.lang)} · ` : '';
    const said = { reason: score + options.explain(item), ...(about && { about }) };
    const note = createNote(document, words, said, () => options.onTeach(item));
    fresh.push(note);
    return note;
  }

  function faceOf(item: FoundItem, decision: Decision, laid: Plan, line: Line | undefined): Face {
    const look = lookOf(item, decision, laid);
    return {
      look,
      shape,
      kept: laid.kept.get(item) ?? NOTHING,
      separators: laid.separators.get(item) ?? NOTHING,
      onFound: () => toggle(runOf.get(item), true),
      ...(line && { line: line.element }),
      ...(look !== 'closed' && look !== 'covered' && { note: () => noteOf(item, decision, look) }),
    };
  }

  function take(item: FoundItem): void {
    worn.get(item)?.undo();
    worn.delete(item);
    runOf.delete(item);
  }

  /** Whether nothing about a run changed since it was dressed. */
  function isSettled(run: Run, laid: Plan, decisions: ReadonlyMap<FoundItem, Decision>): boolean {
    const before = settled.get(run.items[0])?.run;
    if (!before || before.items.length !== run.items.length) return false;
    return run.items.every((item, index) => {
      const now = worn.get(item);
      if (!now || item !== before.items[index] || now.decision !== decisions.get(item)) return false;
      if (now.face.shape !== shape || (now.face.look === 'covered') !== laid.covered.has(item)) return false;
      return (
        isSameList(now.face.kept, laid.kept.get(item)) &&
        isSameList(now.face.separators, laid.separators.get(item))
      );
    });
  }

  function settle(run: Run, laid: Plan, decisions: ReadonlyMap<FoundItem, Decision>): Settled {
    const before = settled.get(run.items[0]);
    if (before && isSettled(run, laid, decisions)) return before;
    for (const item of run.items) runOf.set(item, run);
    return { run, placed: dress(run, laid, decisions) };
  }

  /** Dresses the items of a run; false when its line found no place. */
  function dress(run: Run, laid: Plan, decisions: ReadonlyMap<FoundItem, Decision>): boolean {
    const line = lineOf(run.items[0], run, decisions);
    const barred = run.opened ? placeless.open : placeless.closed;
    const candidates = line ? run.items.slice(0, BEARERS) : [];
    for (;;) {
      const bearer = candidates.find((item) => !barred.has(item) && !laid.covered.has(item));
      const wanted = new Map<FoundItem, Omit<Dressed, keyof Worn>>();
      for (const item of run.items) {
        const decision = decisions.get(item);
        if (!decision) continue;
        const face = faceOf(item, decision, laid, item === bearer ? line : undefined);
        const now = worn.get(item);
        if (now && isSame(now.face, face)) worn.set(item, { ...now, decision });
        else wanted.set(item, { face, decision });
      }
      for (const item of wanted.keys()) worn.get(item)?.undo();
      for (const [item, one] of wanted) worn.set(item, { ...wear(one.face, item, block, means), ...one });
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
    const line = run.items.length > 0 ? lineOf(foot, run, decisions) : undefined;
    foot.show([...(line ? [line.element] : []), ...notesAtFoot()], shape);
  }

  /** Notes of items that could not bear them, in document order. */
  function notesAtFoot(): HTMLElement[] {
    const noteless = block.items.filter((item) => {
      const now = worn.get(item);
      return now?.face.note && !now.bears;
    });
    for (const item of footnotes.keys()) if (!noteless.includes(item)) footnotes.delete(item);
    return noteless.map((item) => {
      const known = footnotes.get(item);
      if (known) return known;
      const { decision, face } = worn.get(item) as Dressed;
      const note = noteOf(item, decision, face.look, item.item.text.slice(0, QUOTED));
      footnotes.set(item, note);
      return note;
    });
  }

  return {
    update(decisions) {
      if (worn.size === 0 && !block.items.some((item) => decisions.get(item)?.folded)) return false;
      shape = shapeOfLines(block);
      const laid = plan(block.items, decisions, separatorsOf, shape === 'row');
      for (const item of worn.keys()) if (!laid.folded.has(item)) take(item);
      settled = new Map(laid.runs.map((run) => [run.items[0], settle(run, laid, decisions)]));
      const homeless = [...settled.values()].filter(({ placed }) => !placed).map(({ run }) => run);
      showFoot(homeless, decisions);
      means.boxes.flush();
      means.keepReadable(fresh.splice(0));
      for (const [head, line] of lines) {
        if (head === foot || settled.has(head as FoundItem)) line.refocus();
        else lines.delete(head);
      }
      return laid.runs.length > 0;
    },
    undo() {
      foot.show([], shape);
      footnotes.clear();
      for (const item of worn.keys()) take(item);
      lines.clear();
      runOf.clear();
      settled.clear();
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

function isSameList(a: readonly unknown[], b: readonly unknown[] = NOTHING): boolean {
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
