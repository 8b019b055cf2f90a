import { dateIn } from './date.ts';
import { hasLetter } from './letter.ts';
import { bareName, isControl, isSays } from './manner.ts';

/** Signs between a name and a date in one line. */
const BETWEEN = /\s[-–—|•·»/]\s|\s?[•·|»]\s?/;
/** Longest name that is believed by its place alone, in letters of Latin, and most words of one. */
const [LONGEST, WORDS] = [30, 4];

/** How much room of a line words take, in letters of Latin: scripts that write a syllable or a word as one sign say more in less. */
export function roomOf(text: string): number {
  let room = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    room += code < 0xe00 ? 1 : code < 0x2e80 ? 2 : 3;
  }
  return room;
}

/** Numbers of versions, and the end of a question. */
const NO_NAME = /\d\.\d|[?？؟]\s*$/;

/** Whether words are so few as people's names are; titles of articles rarely are. */
export const isName = (text: string): boolean =>
  roomOf(text) <= LONGEST && text.trim().split(/\s+/).length <= WORDS && !NO_NAME.test(text);

/** The words of a part of a line if they can be a name. */
function nameOf(part: string): string | undefined {
  const name = bareName(part.trim().replace(/[:,(]$/, ''));
  const fits = hasLetter(name) && isName(name) && !/\d/.test(name) && !isSays(name) && !isControl(name);
  return fits && dateIn(name) === undefined ? name : undefined;
}

/**
 * The name beside a date in one line without elements of their own: "Ada – 3 days ago", "2024-05-10 14:20 by Ada". Only what
 * a sign or a linking word parts from the date counts: days of the week and hours stand beside dates, too.
 */
export function nameBeside(line: string): string | undefined {
  const parts = line.split(BETWEEN);
  if (parts.length === 2) {
    const [name] = parts.filter((part) => dateIn(part.trim()) === undefined);
    if (name !== undefined && parts.some((part) => part !== name)) return nameOf(name);
  }
  const words = line.trim().split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && isSays(word) && hasLetter(word));
  if (at < 0) return undefined;
  const [before, behind] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
  if (dateIn(before) !== undefined && dateIn(behind) === undefined) return nameOf(behind);
  return dateIn(behind) !== undefined && dateIn(before) === undefined ? nameOf(before) : undefined;
}
