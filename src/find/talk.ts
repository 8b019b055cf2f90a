import { attributeOf, countElements, elementsOf, holds, tagOf, textContentOf } from './tree.ts';

/** Least and most characters of a comment's words, name and date together. */
const LEAST_WORDS = 40;
const MOST_WORDS = 12_000;
/** Where in a comment its date stands: so many characters from its beginning or its end. */
const EDGE = 120;
/** The same with the white space of markup in it. */
const SPACED = 1000;
/** Parts of the way through a list at which its members are asked. */
const ASKED = [0.25, 0.5, 0.75];
/** Fewest comments that are believed without a name or a heading. */
const FEWEST = 3;

/** Whether an element could be a dated comment: enough words, a figure where the date stands, and no id of its own kind. */
function isDatedTalk(element: Element): boolean {
  const id = attributeOf(element, 'id');
  if (id && !/\d/.test(id)) return false;
  const words = textContentOf(element).trim();
  if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return false;
  if (holds(element, 'cite')) return true;
  return /\d/.test(
    words.length > 2 * EDGE
      ? words.slice(0, SPACED).replace(/\s+/g, ' ').slice(0, EDGE) + words.slice(-EDGE)
      : words,
  );
}

/**
 * Whether the children of one tag could be comments although no name and no heading tells of any. Reading them to find out
 * costs a hundred times more, and most lists of a page end here.
 */
export function couldBeTalk(parent: Element, tag: string): boolean {
  // Rows of one cell only keep others apart.
  const members = elementsOf(parent).filter(
    (child) => tagOf(child) === tag && (tag !== 'tr' || countElements(child) > 1),
  );
  if (members.length < FEWEST) return false;
  const asked = new Set(ASKED.map((part) => members[Math.floor(members.length * part)]));
  let dated = 0;
  for (const member of asked) if (member && isDatedTalk(member)) dated++;
  return dated > asked.size / 2;
}
