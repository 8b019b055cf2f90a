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
  const found = HEADING_KINDS[kind];
  const loose = step === 1 && (found === 'related' || found === 'popular');
  return loose && words.split(' ').length > LOOSE_LIMIT ? undefined : found;
}

/** What a heading announces, in any known language; nothing when it is not the whole heading that says so. */
export function headingKind(text: string): HeadingKind | undefined {
  if (text.length > HEADING_LIMIT) return undefined;
  if (known.has(text)) return known.get(text);
  const words = fold(text);
  const kind = words ? announced(words) : undefined;
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, kind);
  return kind;
}
