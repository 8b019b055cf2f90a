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

/** Most headings remembered. */
const REMEMBERED = 500;
const known = new Map<string, HeadingKind | undefined>();

function announced(words: string): HeadingKind | undefined {
  const { whole, start, end } = PACKED_LANGUAGES.headings;
  let kind = lookUp(whole, words);
  let at = words.indexOf(' ');
  for (let step = 0; kind < 0 && at > 0 && step < WORDS_LIMIT; step++, at = words.indexOf(' ', at + 1))
    kind = lookUp(start, words.slice(0, at));
  at = words.lastIndexOf(' ');
  for (let step = 0; kind < 0 && at > 0 && step < WORDS_LIMIT; step++, at = words.lastIndexOf(' ', at - 1))
    kind = lookUp(end, words.slice(at + 1));
  return HEADING_KINDS[kind];
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
