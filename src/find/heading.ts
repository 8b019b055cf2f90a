import { LANGUAGES } from '../lexicon/headings/index.ts';
import type { Headings } from '../lexicon/language.ts';
import { fold } from './phrase.ts';

/** What a heading announces, named as in the lexicon. */
export type HeadingKind = keyof Headings;

/** Longest heading that is looked at, in characters; longer ones carry an article's title after their first words. */
export const HEADING_LIMIT = 160;

/** In this order, so that a phrase that stands in two lists means the more telling one. */
const KINDS = ['recentComments', 'form', 'comments', 'sponsored', 'related', 'popular'] as const;

let whole: Map<string, HeadingKind> | undefined;
/** Phrases that may go on (by their first word) or have something before them (by their last). */
const openEnd = new Map<string, [string, HeadingKind][]>();
const openStart = new Map<string, [string, HeadingKind][]>();

function push(map: Map<string, [string, HeadingKind][]>, key: string, entry: [string, HeadingKind]): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function load(): Map<string, HeadingKind> {
  const phrases = new Map<string, HeadingKind>();
  for (const kind of KINDS)
    for (const { headings } of LANGUAGES)
      for (const phrase of headings[kind]) {
        if (phrase.endsWith(' …')) {
          const begin = phrase.slice(0, -2);
          push(openEnd, begin.split(' ', 1)[0] ?? '', [begin, kind]);
        } else if (phrase.startsWith('… ')) {
          const end = phrase.slice(2);
          push(openStart, end.slice(end.lastIndexOf(' ') + 1), [end, kind]);
        } else if (!phrases.has(phrase)) phrases.set(phrase, kind);
      }
  return phrases;
}

/** What a heading announces, in any known language; nothing when it is not the whole heading that says so. */
export function headingKind(text: string): HeadingKind | undefined {
  if (text.length > HEADING_LIMIT) return undefined;
  whole ??= load();
  const words = fold(text);
  if (!words) return undefined;
  const exact = whole.get(words);
  if (exact) return exact;
  for (const [begin, kind] of openEnd.get(words.split(' ', 1)[0] ?? '') ?? [])
    if (words.startsWith(`${begin} `)) return kind;
  for (const [end, kind] of openStart.get(words.slice(words.lastIndexOf(' ') + 1)) ?? [])
    if (words.endsWith(` ${end}`)) return kind;
  return undefined;
}
