import type { Headings } from '../lexicon/language.ts';
import { hashPhrase, unpackPhrases } from '../lexicon/pack.ts';
import type { PackedHeadings } from '../lexicon/packed-language.ts';
import { PACKED_LANGUAGES } from '../lexicon/packed-languages.ts';
import { fold } from './phrase.ts';

/** What a heading announces, named as in the lexicon. */
export type HeadingKind = keyof Headings;

/** Longest heading that is looked at, in characters; longer ones carry an article's title after their first words. */
const HEADING_LIMIT = 160;

/** In this order, so that a phrase that stands in two lists means the more telling one. */
const KINDS = ['recentComments', 'form', 'comments', 'sponsored', 'related', 'popular'] as const;

/** What a phrase announces, by its hash, apart for each place in a heading. */
type Phrases = Readonly<Record<keyof PackedHeadings, ReadonlyMap<number, HeadingKind>>>;
let phrases: Phrases | undefined;

function load(): Phrases {
  const kindsOf = (place: keyof PackedHeadings): ReadonlyMap<number, HeadingKind> => {
    const kinds = new Map<number, HeadingKind>();
    for (const kind of KINDS)
      for (const hash of unpackPhrases(PACKED_LANGUAGES.headings[kind][place]))
        if (!kinds.has(hash)) kinds.set(hash, kind);
    return kinds;
  };
  return { whole: kindsOf('whole'), start: kindsOf('start'), end: kindsOf('end') };
}

/** What a heading announces, in any known language; nothing when it is not the whole heading that says so. */
export function headingKind(text: string): HeadingKind | undefined {
  if (text.length > HEADING_LIMIT) return undefined;
  const words = fold(text);
  if (!words) return undefined;
  phrases ??= load();
  const exact = phrases.whole.get(hashPhrase(words));
  if (exact) return exact;
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
    const kind =
      phrases.start.get(hashPhrase(words.slice(0, at))) ?? phrases.end.get(hashPhrase(words.slice(at + 1)));
    if (kind) return kind;
  }
  return undefined;
}
