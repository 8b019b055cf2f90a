import type { Block, FoundItem } from '../find/block.ts';
import { isSeen, SILENT } from './plan.ts';
import type { Roots } from './roots.ts';

/** What has to be hidden so that an item is gone: elements and bare text, in document order. */
export type Part = Element | Text;

/** The top nodes of an item that show something; shells that hold nothing but the item count as the item. */
export function topsOf(item: FoundItem, block: Block): Part[] {
  const tops = item.nodes.filter(isPart);
  const [only] = tops;
  if (tops.length !== 1 || !(only instanceof Element)) return tops;
  return [shellOf(only, block.container)];
}

/** An empty cell or list item left behind would be a hole. */
function shellOf(element: Element, container: Element): Element {
  let shell = element;
  for (let parent = shell.parentElement; parent; parent = parent.parentElement) {
    if (parent === container || !container.contains(parent) || parent.childElementCount !== 1) break;
    if (hasBareText(parent)) break;
    shell = parent;
  }
  return shell;
}

/** The parts of `tops` without the replies in `kept`. */
export function partsOf(tops: readonly Part[], kept: readonly Element[]): Part[] {
  if (kept.length === 0) return [...tops];
  return tops.flatMap((top) => {
    if (!(top instanceof Element) || !kept.some((reply) => top.contains(reply))) return [top];
    return kept.includes(top) ? [] : partsOf([...top.childNodes].filter(isPart), kept);
  });
}

/** Whether a node may have to be hidden. */
export function isPart(node: Node): node is Part {
  return node instanceof Element ? !SILENT.test(node.localName) : isBareText(node);
}

function isBareText(node: Node): node is Text {
  return node instanceof Text && isSeen(node);
}

/** Whether words stand directly in the element. */
export function hasBareText(element: Element): boolean {
  return [...element.childNodes].some(isBareText);
}

/** A place for a line: the element that hosts it, the elements on the way to it, and what else has to be hidden. */
export interface Place {
  readonly host: Element;
  readonly path: readonly Element[];
  readonly rest: readonly Part[];
}

/** Elements on whose inside a line may stand, though they cannot host it themselves. */
export const PASSABLE =
  /^(li|ul|ol|dl|dd|dt|table|tbody|tr|td|th|figure|center|form|fieldset|address|hgroup)$/;

/** Where a line may stand instead of the parts: the nearest to the top, and the first there. */
export function findPlace(parts: readonly Part[], roots: Roots): Place | undefined {
  for (const part of parts) {
    if (part instanceof Element && roots.canHost(part)) {
      return { host: part, path: [], rest: parts.filter((other) => other !== part) };
    }
  }
  for (const part of parts) {
    if (!(part instanceof Element) || !PASSABLE.test(part.localName) || hasBareText(part)) continue;
    const inner = findPlace([...part.childNodes].filter(isPart), roots);
    if (!inner) continue;
    const rest = [...parts.filter((other) => other !== part), ...inner.rest];
    return { host: inner.host, path: [part, ...inner.path], rest };
  }
  return undefined;
}

/** Displays in which a bar simply stands above the rest. */
const STACKING = /^(block|flow-root|list-item|inline-block|table-cell)$/;

/** Where a note may stand in an item that is shown: the outermost box whose content stacks and holds most of the words. */
export function findOpenPlace(parts: readonly Part[], roots: Roots): Element | undefined {
  const whole = lengthOf(parts);
  let level = parts;
  while (level.length > 0) {
    const main = level.reduce((most, part) => (lengthOf([part]) > lengthOf([most]) ? part : most));
    if (!(main instanceof Element) || /^(a|button|label|summary)$/.test(main.localName)) return undefined;
    if (roots.canHost(main) && STACKING.test(getComputedStyle(main).display)) return main;
    if (lengthOf([main]) * 3 < whole) return undefined;
    level = [...main.childNodes].filter(isPart);
  }
  return undefined;
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.textContent ?? '').trim().length, 0);
}
