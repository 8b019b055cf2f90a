import type { Block, FoundItem } from '../find/block.ts';
import type { Boxes } from './boxes.ts';
import { type Hider, paint, type Undo } from './hide.ts';
import { findOpenPlace, findPlace, type Part, partsOf, topsOf } from './parts.ts';
import type { Roots, Shape } from './roots.ts';

/** How one item looks. */
export interface Face {
  readonly look: 'closed' | 'open' | 'dim' | 'mark' | 'covered';
  /** The line of its run, if this item bears it, and how it stands there. */
  readonly line?: Element;
  readonly shape: Shape;
  /** Replies that stay in sight. */
  readonly kept: readonly Element[];
  /** Rules and breaks before the item that go with it. */
  readonly separators: readonly Element[];
  /** Reason and "Not spam". */
  readonly note?: () => Element;
  /** Find-in-page found something in the closed item. */
  readonly onFound: () => void;
}

/** What was done, and whether the line found a place. */
export interface Worn {
  readonly undo: Undo;
  readonly bears: boolean;
}

/** The three ways to write to a page without its noticing. */
export interface Means {
  readonly roots: Roots;
  readonly boxes: Boxes;
  readonly hider: Hider;
}

/** What a list item, a cell or a card loses when only a line is left in it. */
const BARE = {
  padding: '0',
  margin: '0',
  border: '0 none',
  background: 'none',
  boxShadow: 'none',
  outline: 'none',
  minHeight: '0',
  height: 'auto',
  float: 'none',
  listStyle: 'none',
  counterIncrement: 'list-item 0',
};

const AS_SHAPE: Readonly<Partial<Record<Shape, Readonly<Record<string, string>>>>> = {
  line: { gridColumn: '1 / -1' },
  row: { gridColumn: '1 / -1', order: '2147483647', flex: '0 0 auto', width: '100%', maxWidth: 'none' },
  card: { flex: '0 0 auto' },
};

const LOOKS = {
  dim: { opacity: '0.35', filter: 'grayscale(1)' },
  mark: { outline: '2px dashed #c2410c', outlineOffset: '2px' },
};

/** Puts a face on an item. On an error the item is as the page has it. */
export function wear(face: Face, item: FoundItem, block: Block, means: Means): Worn {
  const undos: Undo[] = [];
  const undo = () => {
    for (const one of undos.splice(0).reverse()) attempt(one);
  };
  try {
    const tops = topsOf(item, block);
    const bears = face.look === 'closed' ? close(face, tops, means, undos) : open(face, tops, means, undos);
    return { undo, bears };
  } catch {
    undo();
    return { undo, bears: false };
  }
}

function attempt(undo: Undo): void {
  try {
    undo();
  } catch {
    // The page took the element apart; there is nothing left to undo.
  }
}

function close(face: Face, tops: readonly Part[], means: Means, undos: Undo[]): boolean {
  const parts = partsOf(tops, face.kept);
  for (const separator of face.separators) undos.push(means.hider.hide(separator));
  const place = face.line && !parts.some(isText) ? findPlace(parts, means.roots) : undefined;
  if (place && face.line) {
    const cell = place.path.some((element) => /^t[dh]$/.test(element.localName));
    const shape = cell ? 'cell' : face.shape;
    const dressed = means.roots.dress(place.host, { shape, before: [face.line], veil: face.onFound });
    if (dressed) {
      undos.push(dressed);
      const [outer, ...inner] = place.path;
      if (outer) undos.push(paint(outer, { ...BARE, ...AS_SHAPE[shape] }));
      for (const element of inner) undos.push(paint(element, BARE));
      hideAll(place.rest, face, means, undos);
      return true;
    }
  }
  return hideAll(parts, face, means, undos);
}

/** Whether the line found a place: only bare text in a box gives it one. */
function hideAll(parts: readonly Part[], face: Face, means: Means, undos: Undo[]): boolean {
  const bare = parts.find(isText);
  const box = bare?.parentElement;
  if (box) {
    const nodes = parts.filter((part) => part.parentNode === box);
    const bars = face.line ? [face.line] : [];
    const folded = means.boxes.fold(box, withBreak(nodes), { bars, veil: face.onFound });
    if (folded) {
      undos.push(folded);
      hideAll(
        parts.filter((part) => part.parentNode !== box),
        face,
        means,
        undos,
      );
      return true;
    }
  }
  for (const part of parts) if (part instanceof Element) undos.push(vanish(part, face, means));
  return false;
}

function vanish(element: Element, face: Face, { roots, hider }: Means): Undo {
  return roots.dress(element, { shape: 'gone', veil: face.onFound }) ?? hider.hide(element);
}

/** A break after folded text would leave an empty line. */
function withBreak(nodes: readonly Part[]): Part[] {
  const last = nodes.at(-1);
  let next = last?.nextSibling;
  while (next && next.nodeType === Node.TEXT_NODE && !/\S/.test(next.textContent ?? ''))
    next = next.nextSibling;
  if (next instanceof Element && next.localName === 'br') return [...nodes, next];
  return [...nodes];
}

function open(face: Face, tops: readonly Part[], means: Means, undos: Undo[]): boolean {
  if (face.look === 'dim' || face.look === 'mark') {
    for (const top of tops) if (top instanceof Element) undos.push(paint(top, LOOKS[face.look]));
  }
  const note = face.note?.();
  const bars = [...(face.line ? [face.line] : []), ...(note ? [note] : [])];
  if (bars.length === 0) return false;
  const bare = tops.find(isText);
  const done = bare?.parentElement
    ? means.boxes.fold(bare.parentElement, tops, { bars })
    : openIn(findOpenPlace(partsOf(tops, face.kept), means.roots), bars, means.roots);
  if (done) undos.push(done);
  return done !== undefined;
}

function openIn(host: Element | undefined, bars: readonly Element[], roots: Roots): Undo | undefined {
  return host && roots.dress(host, { shape: 'open', before: bars });
}

function isText(part: Part): part is Text {
  return part instanceof Text;
}
