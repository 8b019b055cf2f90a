import type { OpenElement } from './open-element.ts';

/** An element whose children may be a block's items. */
export interface Candidate {
  readonly parent: Element;
  /** Bits of `NAMED` of the element and those around it. */
  readonly names: number;
  /** A telling heading came last before its first child. */
  readonly headed: boolean;
  /** Elements around it within what is surveyed. */
  readonly depth: number;
  /** Bits of `PLACE`. */
  readonly place: number;
}

/** What an open element is as a candidate, so many elements deep in what is surveyed. */
export const candidateOf = (
  { element, names, headed, announced, place }: OpenElement,
  depth: number,
): Candidate => ({
  parent: element,
  names,
  headed: headed || announced,
  depth,
  place,
});
