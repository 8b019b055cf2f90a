import type { Headings } from '../lexicon/language.ts';
import { lookUp } from '../lexicon/pack.ts';
import { HEADING_KINDS } from '../lexicon/packed-language.ts';
import { PACKED_LANGUAGES } from '../lexicon/packed-languages.ts';
import { fold } from './phrase.ts';

/** What a heading announces, named as in the lexicon. */
export type HeadingKind = keyof Headings;

/** Longest heading that is looked at, in characters; longer ones carry an article's title after their first words. */
const HEADING_LIMIT = 160;
/** Most words of a phrase that begins or ends a longer heading. */
const WORDS_LIMIT = 8;

/** Most words of a heading in which one word alone announces a list of articles ("related tutorials"), as in titles it does not. */
const LOOSE_LIMIT = 5;

/** Words of a heading by which it has said how many comments there are, if it does. */
const COUNTED_BY = 4;
/** Words between blanks, of figures alone when they count something: "13", "(13)". */
const FIGURE = /^[([]?\d[\d.,]*[)\]]?$/;

/** Most headings remembered. */
const REMEMBERED = 500;
const known = new Map<string, HeadingKind | undefined>();

function announced(words: string): HeadingKind | undefined {
  const { whole, start, end } = PACKED_LANGUAGES.headings;
  let kind = lookUp(whole, words);
  let at = words.indexOf(' ');
  let step = 0;
  for (; kind < 0 && at > 0 && step < WORDS_LIMIT; step++, at = words.indexOf(' ', at + 1))
    kind = lookUp(start, words.slice(0, at));
  if (kind < 0) step = 0;
  at = words.lastIndexOf(' ');
  for (; kind < 0 && at > 0 && step < WORDS_LIMIT; step++, at = words.lastIndexOf(' ', at - 1))
    kind = lookUp(end, words.slice(at + 1));
  if (kind < 0) return isCommentsAndForm(words) ? 'comments' : undefined;
  const found = HEADING_KINDS[kind];
  const loose = step === 1 && (found === 'related' || found === 'popular');
  return loose && words.split(' ').length > LOOSE_LIMIT ? undefined : found;
}

const isWhole = (words: string, kind: HeadingKind): boolean =>
  HEADING_KINDS[lookUp(PACKED_LANGUAGES.headings.whole, words)] === kind;

/** Whether a heading names the comments and, in the same line, asks for one more: "Comments Leave a reply". */
function isCommentsAndForm(words: string): boolean {
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1))
    if (isWhole(words.slice(0, at), 'comments') && isWhole(words.slice(at + 1), 'form')) return true;
  return false;
}

/** Whether a heading says how many comments there are, whatever else it says: "There are 13 comments for now". */
function countsComments(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words
    .slice(0, COUNTED_BY)
    .some(
      (word, at) =>
        FIGURE.test(word) &&
        (isWhole(fold(words[at + 1] ?? ''), 'comments') || isWhole(fold(words[at - 1] ?? ''), 'comments')),
    );
}

/** The word for comments as most languages of Europe, and those that took it from them, write it; and what is done with them. */
const STEM = /^(?:[ck]omm?ent|комм?ент)/;
const VERBAL = /^(?:comment(?:ed|at|ar(?:y|ie))|[ck]omm?ent(?:ier|ad|owa)|комм?ентир)/;

/** Whether a heading is that word and no more. */
const isStem = (words: string): boolean => !words.includes(' ') && STEM.test(words) && !VERBAL.test(words);

/** What a heading announces, in any known language; nothing when it is not the whole heading that says so. */
export function headingKind(text: string): HeadingKind | undefined {
  if (text.length > HEADING_LIMIT) return undefined;
  if (known.has(text)) return known.get(text);
  const words = fold(text);
  const kind =
    (words && announced(words)) || (countsComments(text) || isStem(words) ? 'comments' : undefined);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, kind);
  return kind;
}
