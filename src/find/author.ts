import { isName } from './byline.ts';
import { hasLetter, speaks } from './letter.ts';
import { isControl, isSays } from './manner.ts';
import type { Segment } from './record.ts';
import { ROLE } from './role.ts';

/** A word or a dash alone. */
const LEADS_TO_NAME = /^\s*(?:[^\s\d.,:;!?…|/]{2,12}|[-–—])\s*:?\s*$/;
/** Among how many segments from the start an unmarked name or date is looked for. */
const HEAD = 8;
/** Longest line that a name begins, in characters. */
const LINE = 90;

/** Whether a segment says anything. */
export const says = ({ text }: Segment): boolean => speaks(text);

/** Indexes of the segments that are the author's name: as marked, else a short one before the words. */
export function authorOf(segments: readonly Segment[], dates: ReadonlySet<number>): number[] {
  const marked = segments.findIndex(
    (segment) => segment.role === ROLE.author && says(segment) && !isSays(segment.text),
  );
  if (marked >= 0) {
    const run = [marked];
    for (
      let at = marked + 1;
      segments[at]?.role === ROLE.author &&
      !segments[at]?.breaks &&
      !dates.has(at) &&
      !isSays(segments[at]?.text ?? '');
      at++
    )
      run.push(at);
    return run;
  }
  const named: number[] = [];
  for (let at = 0; at < Math.min(HEAD, segments.length); at++) {
    const segment = segments[at] as Segment;
    if (segment.role !== 0 || dates.has(at) || !hasLetter(segment.text)) continue;
    const name = segment.text.trim();
    const short =
      name.length <= 60 && name.split(' ').length <= 6 && !/[^\s.]{4}[.!?]\s*\S|[。！？]\s*\S/.test(name);
    const rest = segments.some(
      (other, index) => index !== at && !dates.has(index) && says(other) && other.role !== ROLE.control,
    );
    if (short && rest && lineLength(segments, at, dates) <= LINE && !isSays(name) && !isControl(name))
      named.push(at);
    break;
  }
  return named.length > 0 ? named : beforeDate(segments, dates);
}

/** The index of a short line before a date, where a class calls all of an entry its words: name, date and words. */
function beforeDate(segments: readonly Segment[], dates: ReadonlySet<number>): number[] {
  const at = segments.findIndex(says);
  const { role, text = '' } = segments[at] ?? {};
  const date = segments.findIndex((segment, index) => index > at && says(segment));
  const fits = role === ROLE.body && dates.has(date) && !dates.has(at) && segments[date + 1]?.breaks === true;
  return fits && hasLetter(text) && isName(text) && !isSays(text) && !isControl(text) ? [at] : [];
}

/** The index of a name behind the words, with a word or a dash before it that says whose they are. */
export function signatureOf(segments: readonly Segment[], dates: ReadonlySet<number>): number[] {
  const at = segments.findIndex(
    ({ text, role }, index) =>
      index > 1 &&
      role === 0 &&
      !dates.has(index) &&
      hasLetter(text) &&
      isName(text) &&
      isSays(segments[index - 1]?.text ?? '') &&
      LEADS_TO_NAME.test(segments[index - 1]?.text ?? ''),
  );
  return at < 0 ? [] : [at];
}

/** Characters from a segment to the end of its line, dates and what has a role left out. */
function lineLength(segments: readonly Segment[], from: number, dates: ReadonlySet<number>): number {
  let length = segments[from]?.text.length ?? 0;
  for (let at = from + 1; segments[at]?.breaks === false; at++)
    if (segments[at]?.role === 0 && !dates.has(at)) length += segments[at]?.text.length ?? 0;
  return length;
}
