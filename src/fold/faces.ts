import type { Block, FoundItem } from '../find/block.ts';
import type { Boxes } from './boxes.ts';
import type { Hider } from './hide.ts';
import type { KeepReadable } from './ink.ts';
import { AS_SHAPE, BARE, DIMMED, MARKED, type Styles } from './looks.ts';
import type { Painter, Undo } from './paint.ts';
import { findOpenPlace, findPlace, hasBareText, type Part, partsOf, topsOf } from './parts.ts';
import type { Roots, Shape } from './roots.ts';
import type { Vanisher } from './vanish.ts';

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

/** What was done, and whether the line and the note found a place. */
export interface Worn {
  readonly undo: Undo;
  readonly bears: boolean;
}

/** The ways to write to a page without its noticing. */
export interface Means {
  readonly painter: Painter;
  readonly roots: Roots;
  readonly boxes: Boxes;
  readonly hider: Hider;
  readonly vanisher: Vanisher;
  readonly keepReadable: KeepReadable;
}

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
      const stand: Styles = shape === 'row' || shape === 'card' || shape === 'line' ? AS_SHAPE[shape] : {};
      if (outer) undos.push(means.painter.paint(outer, { ...BARE, ...stand }));
      for (const element of inner) undos.push(means.painter.paint(element, BARE));
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
  for (const part of parts) {
    undos.push(isText(part) ? means.hider.blank(part) : means.vanisher.vanish(part, face.onFound));
  }
  return false;
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

function open(face: Face, tops: readonly Part[], { painter, roots, boxes }: Means, undos: Undo[]): boolean {
  const parts = partsOf(tops, face.kept);
  const box = parts.find(isText)?.parentElement;
  const host = box ? undefined : findOpenPlace(parts, roots);
  if (face.look === 'mark') undos.push(...paintAll(painter, parts, MARKED));
  if (face.look === 'dim') undos.push(...paintAll(painter, host ? around(host, parts) : parts, DIMMED));
  if (!(box || host) || !(face.line || face.note)) return false;
  const note = face.note?.();
  const bars = [...(face.line ? [face.line] : []), ...(note ? [note] : [])];
  const nodes = parts.filter((part) => part.parentNode === box);
  const done = box
    ? boxes.fold(box, nodes, { bars })
    : host && roots.dress(host, { shape: 'open', before: bars });
  if (done) undos.push(done);
  return done !== undefined;
}

/** What has to be dimmed so that all but a note in the host is. */
function around(host: Element, parts: readonly Part[]): Part[] {
  if (hasBareText(host)) return [...parts];
  return [...partsOf(parts, [host]), ...host.children];
}

function paintAll(painter: Painter, parts: readonly Part[], styles: Styles): Undo[] {
  return parts.flatMap((part) => (part instanceof Element ? [painter.paint(part, styles)] : []));
}

function isText(part: Part): part is Text {
  return part instanceof Text;
}
