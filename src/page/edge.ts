import { lastElementOf } from '../find/tree.ts';

/** The elements at the end of one that a parser appends to, outermost first: it may append to each of them next. */
export function edgeOf(outermost: Element | null): Element[] {
  const elements: Element[] = [];
  for (let at = outermost; at; at = lastElementOf(at)) elements.push(at);
  return elements;
}
