import { hasLetter, speaks } from './letter.ts';
import { isPrice } from './price.ts';
import type { Reading } from './read.ts';
import type { PageRecord } from './record.ts';

/** A member that was read to find out what its group is. */
export interface Sample {
  readonly record: PageRecord;
  readonly reading: Reading;
}

/** Longest words that a page repeats in each of its items, in characters. */
const REPEATED = 30;
/** Part of an item's words that its only link must hold for the item to be no more than that link. */
const WHOLE = 0.6;

/** Distinct addresses of a sample, the author's among them. */
export function addresses({ reading: { item } }: Sample): number {
  const hrefs = new Set(item.links.map((link) => link.href));
  if (item.authorHref) hrefs.add(item.authorHref);
  return hrefs.size;
}

/** Whether a sample is little more than one link. */
export function isLink({ record, reading }: Sample): boolean {
  const longest = Math.max(0, ...record.links.map((link) => link.text.trim().length));
  const { text, author } = reading.item;
  return longest > 0 && longest >= WHOLE * (text.length + (author?.length ?? 0));
}

/** Whether most words of a sample stand in links: a list of topics or of months, a menu. */
export function isLinks({ reading: { item } }: Sample): boolean {
  let length = 0;
  for (const { text } of item.links) length += text.length;
  return length >= WHOLE * item.text.length && item.links.length > 0;
}

/** Whether most words of a sample stand in links, that of what may be its author or its title among them. */
export function leadsMostly({ reading: { item } }: Sample): boolean {
  const title = item.authorHref === undefined ? 0 : (item.author ?? '').length;
  const linked = item.links.reduce((length, { text }) => length + text.length, title);
  return linked > 0 && linked >= WHOLE * (item.text.length + (item.author ?? '').length);
}

/** Whether a sample states what it costs in words that stand by themselves: goods, and no article. */
export const isPriced = ({ record }: Sample): boolean =>
  record.segments.some(({ text }) => text.length <= REPEATED && isPrice(text));

/** A sample that leads to one page and says little else: the card of an article. */
export const leadsOn = (sample: Sample): boolean => addresses(sample) === 1 && isLink(sample);

/** Longest words that say when, and most words of such, in whatever language. */
const [STAMP, STAMP_WORDS] = [40, 6];

/** Whether a sample states a date, or something in figures and words that could be one in a language that is not known. */
export const mayBeDated = ({ record, reading }: Sample): boolean =>
  reading.dated ||
  record.segments.some(
    ({ text, link }) =>
      link === undefined &&
      text.length <= STAMP &&
      /\d/.test(text) &&
      hasLetter(text) &&
      text.trim().split(/\s+/).length <= STAMP_WORDS &&
      !isPrice(text),
  );

/** The link of a sample that says most, be it that of what may be its author. */
function mainOf({ reading: { item } }: Sample): { readonly href: string | undefined; readonly text: string } {
  let main = { href: item.authorHref, text: (item.authorHref !== undefined && item.author) || '' };
  for (const link of item.links)
    if (main.href === undefined || link.text.length > main.text.length) main = link;
  return main;
}

/** What the link of a sample says that says most. */
export const titleOf = (sample: Sample): string => mainOf(sample).text;

/** Whether samples lead each to a page of its own. */
export function leadApart(samples: readonly Sample[]): boolean {
  const hrefs = new Set(samples.map((sample) => mainOf(sample).href));
  return hrefs.size === samples.length && !hrefs.has(undefined);
}

/** The words of a sample that stand by themselves, as controls and labels do. */
const labelsOf = ({ record }: Sample): Set<string> =>
  new Set(record.segments.filter(({ text }) => text.length <= REPEATED).map(({ text }) => text.trim()));

/** Whether all members that were read have such words in common. */
export function repeats([first, ...others]: readonly Sample[]): boolean {
  if (!first || others.length === 0) return false;
  const labels = others.map(labelsOf);
  return [...labelsOf(first)].some(
    (words) => words.length > 2 && speaks(words) && labels.every((of) => of.has(words)),
  );
}

/** How long the words of the longest sample are, by those of the shortest. */
export function unevenness(samples: readonly Sample[]): number {
  const lengths = samples.map(({ reading }) => reading.item.text.length + 10);
  return Math.max(...lengths) / Math.min(...lengths);
}
