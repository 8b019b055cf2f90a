import { LANGUAGES } from '../../src/lexicon/headings/index.ts';
import type { Headings, Language } from '../../src/lexicon/language.ts';
import { packPhrases } from '../../src/lexicon/pack.ts';

const KINDS = [
  'comments',
  'form',
  'recentComments',
  'related',
  'popular',
  'sponsored',
] as const satisfies readonly (keyof Headings)[];

const list = (words: (language: Language) => readonly string[]): string =>
  packPhrases(LANGUAGES.flatMap((language) => [...words(language)]));

/** Heading phrases of one kind by how they may stand in a heading. */
const headings = (kind: keyof Headings): object => {
  const phrases = LANGUAGES.flatMap((language) => [...language.headings[kind]]);
  const [opens, closes] = [/ …$/, /^… /];
  return {
    whole: packPhrases(phrases.filter((phrase) => !opens.test(phrase) && !closes.test(phrase))),
    start: packPhrases(
      phrases.filter((phrase) => opens.test(phrase)).map((phrase) => phrase.replace(opens, '')),
    ),
    end: packPhrases(
      phrases.filter((phrase) => closes.test(phrase)).map((phrase) => phrase.replace(closes, '')),
    ),
  };
};

/** Source text of `src/lexicon/packed-languages.ts`, made of the languages as they are written. */
export function packLanguages(): string {
  const packed = {
    headings: Object.fromEntries(KINDS.map((kind) => [kind, headings(kind)])),
    ago: list(({ stamps }) => stamps.ago),
    units: list(({ stamps }) => stamps.units),
    days: list(({ stamps }) => stamps.days),
    months: Array.from({ length: 12 }, (_, month) => list(({ stamps }) => stamps.months[month] ?? [])),
    reply: list(({ reply }) => reply),
    says: list(({ says }) => says),
  };
  return `// Made by \`npm run pack\` of the languages in \`headings/\`. Not to be edited.
import type { PackedLanguages } from './packed-language.ts';

/** The words of all languages. */
export const PACKED_LANGUAGES: PackedLanguages = ${JSON.stringify(packed, undefined, 2)};
`;
}
