import { fold } from '../../src/find/phrase.ts';
import { LANGUAGES } from '../../src/lexicon/headings/index.ts';
import type { Language } from '../../src/lexicon/language.ts';
import { type PhraseTable, packPhrases } from '../../src/lexicon/pack.ts';
import { HEADING_KINDS, MANNER, type PackedLanguages, STAMP } from '../../src/lexicon/packed-language.ts';

/** Characters of hash for words that say little alone, and for headings: a page has many, and one that is taken for another misleads. */
const [WORD, HEADING] = [2, 3];
const [OPENS, CLOSES] = [/ …$/, /^… /];

function headings(width: number, take: (phrase: string) => string | undefined): PhraseTable {
  const phrases = HEADING_KINDS.flatMap((kind, value) =>
    LANGUAGES.flatMap((language) => language.headings[kind]).flatMap((phrase) => {
      const taken = take(phrase);
      return taken === undefined ? [] : [[fold(taken), value] as const];
    }),
  );
  return packPhrases(phrases, width);
}

/** Words of several lists; a word's value has the bit of each list that it is in. */
function bits(
  lists: readonly (readonly [bit: number, words: (language: Language) => readonly string[]])[],
): PhraseTable {
  const values = new Map<string, number>();
  for (const [bit, words] of lists)
    for (const word of LANGUAGES.flatMap(words).map(fold)) values.set(word, (values.get(word) ?? 0) | bit);
  return packPhrases(values, WORD);
}

/** Source text of `src/lexicon/packed-languages.ts`, made of the languages as they are written. */
export function packLanguages(): string {
  const packed: PackedLanguages = {
    headings: {
      whole: headings(HEADING, (phrase) => (OPENS.test(phrase) || CLOSES.test(phrase) ? undefined : phrase)),
      start: headings(HEADING, (phrase) => (OPENS.test(phrase) ? phrase.replace(OPENS, '') : undefined)),
      end: headings(HEADING, (phrase) => (CLOSES.test(phrase) ? phrase.replace(CLOSES, '') : undefined)),
    },
    stamps: bits([
      [STAMP.ago, ({ stamps }) => [...stamps.ago, ...(stamps.past ?? [])]],
      [STAMP.units, ({ stamps }) => [...stamps.units, ...(stamps.past ?? [])]],
      [STAMP.days, ({ stamps }) => stamps.days],
    ]),
    months: packPhrases(
      LANGUAGES.flatMap(({ stamps }) =>
        stamps.months.flatMap((forms, month) => forms.map((form) => [fold(form), month] as const)),
      ),
      WORD,
    ),
    manner: bits([
      [MANNER.reply, ({ reply }) => reply],
      [MANNER.says, ({ says }) => says],
    ]),
  };
  return `// Made by \`npm run pack\` of the languages in \`headings/\`. Not to be edited.
import type { PackedLanguages } from './packed-language.ts';

/** The words of all languages. */
export const PACKED_LANGUAGES: PackedLanguages = ${JSON.stringify(packed, undefined, 2)};
`;
}
