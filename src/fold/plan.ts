import type { FoundItem } from '../find/block.ts';
import type { Decision } from './folder.ts';

/** Neighbouring folded items: one line stands for them all. */
export interface Run {
  readonly items: FoundItem[];
  /** All of them are opened. */
  opened: boolean;
}

/** What is to become of the items of one block, in document order. Items that are in no run are shown. */
export interface Plan {
  readonly runs: readonly Run[];
  /** Replies that stay, by the folded item they answer. */
  readonly kept: ReadonlyMap<FoundItem, readonly Element[]>;
  /** Folded replies that go with the item they answer. */
  readonly covered: ReadonlySet<FoundItem>;
  /** All items of all runs. */
  readonly folded: ReadonlySet<FoundItem>;
  /** Rules and breaks between this item and the one before it in its run. */
  readonly separators: ReadonlyMap<FoundItem, readonly Element[]>;
}

/** Lays out runs: pure, reads tree relations only. With `together`, all folded items make one run. */
export function plan(
  items: readonly FoundItem[],
  decisions: ReadonlyMap<FoundItem, Decision>,
  separatorsOf: SeparatorsOf,
  together: boolean,
): Plan {
  const runs: Run[] = [];
  const kept = new Map<FoundItem, Element[]>();
  const covered = new Set<FoundItem>();
  const folded = new Set<FoundItem>();
  const separators = new Map<FoundItem, readonly Element[]>();
  let last: FoundItem | undefined;
  for (const [index, item] of items.entries()) {
    const decision = decisions.get(item);
    if (!decision?.folded) {
      if (!together) last = undefined;
      continue;
    }
    if (!decision.opened && item.replies.length > 0 && !covered.has(item)) {
      const stay = repliesThatStay(item, index, items, decisions, covered);
      if (stay.length > 0) kept.set(item, stay);
    }
    folded.add(item);
    const between = last && separatorsOf(last, item);
    const run = runs.at(-1);
    if (run && last && (between || together)) {
      run.items.push(item);
      run.opened &&= decision.opened;
      if (between?.length) separators.set(item, between);
    } else runs.push({ items: [item], opened: decision.opened });
    last = item;
  }
  return { runs, kept, covered, folded, separators };
}

/** Replies that hold something to see. When none does, all that they hold is covered by the item. */
function repliesThatStay(
  item: FoundItem,
  index: number,
  items: readonly FoundItem[],
  decisions: ReadonlyMap<FoundItem, Decision>,
  covered: Set<FoundItem>,
): Element[] {
  const stay = new Set<Element>();
  const reached = new Set<Element>();
  const inside: FoundItem[] = [];
  for (let next = index + 1; next < items.length; next++) {
    const other = items[next];
    const reply = other && item.replies.find((element) => element.contains(other.nodes[0] ?? null));
    if (!other || !reply) break;
    const decision = decisions.get(other);
    reached.add(reply);
    inside.push(other);
    if (!decision?.folded || decision.opened) stay.add(reply);
  }
  // Replies that nobody read are not known to be spam.
  for (const reply of item.replies) if (!reached.has(reply) && hasText(reply)) stay.add(reply);
  if (stay.size === 0) for (const other of inside) covered.add(other);
  return [...stay];
}

/** The rules and breaks between two items that follow one another; nothing when there is more between them. */
export type SeparatorsOf = (before: FoundItem, after: FoundItem) => readonly Element[] | undefined;

/** Looks between two items once: what a page puts there later leaves their run as it is. */
export function rememberSeparators(): SeparatorsOf {
  const known = new WeakMap<FoundItem, { before: FoundItem; found: Element[] | undefined }>();
  return (before, after) => {
    const last = known.get(after);
    if (last?.before === before) return last.found;
    const found = separatorsBetween(before, after);
    known.set(after, { before, found });
    return found;
  };
}

function separatorsBetween(before: FoundItem, after: FoundItem): Element[] | undefined {
  const from = before.nodes.at(-1);
  const to = after.nodes[0];
  const found: Element[] = [];
  if (!from || !to || from.parentNode !== to.parentNode) return found;
  for (let node = from.nextSibling; node !== to; node = node.nextSibling) {
    if (!node) return found;
    if (node instanceof Element && /^(hr|br)$/.test(node.localName)) found.push(node);
    else if (isSeen(node)) return undefined;
  }
  return found;
}

/** Elements that never show anything. */
export const SILENT = /^(script|style|template|link|meta|noscript)$/;

/** Whether a node may show something: not a comment, white space, a script or an empty shell. */
export function isSeen(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return hasText(node);
  if (!(node instanceof Element) || SILENT.test(node.localName)) return false;
  return (
    hasText(node) || node.localName.includes('-') || node.querySelector(SHOWN) !== null || node.matches(SHOWN)
  );
}

const SHOWN = 'img, svg, video, iframe, canvas, object, embed, input, textarea, button, select';

function hasText(node: Node): boolean {
  return /\S/.test(node.textContent ?? '');
}
