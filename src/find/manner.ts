import { hashPhrase, unpackPhrases } from '../lexicon/pack.ts';
import { PACKED_LANGUAGES } from '../lexicon/packed-languages.ts';
import { fold } from './phrase.ts';

/** Longest control or link word between a name and the words, in characters. */
const LIMIT = 40;

let controls: Set<number> | undefined;
let says: Set<number> | undefined;

/** Whether a text is no more than the name of a control to answer: "Reply", "Antworten". */
export function isControl(text: string): boolean {
  if (text.length > LIMIT) return false;
  controls ??= new Set(unpackPhrases(PACKED_LANGUAGES.reply));
  return controls.has(hashPhrase(fold(text)));
}

/** Whether a text only links a name with what it said: "says:", "schrieb am", punctuation. */
export function isSays(text: string): boolean {
  if (text.length > LIMIT) return false;
  says ??= new Set(unpackPhrases(PACKED_LANGUAGES.says));
  const folded = fold(text);
  if (!folded) return !/\p{N}/u.test(text);
  return says.has(hashPhrase(folded)) || folded.split(' ').every((word) => says?.has(hashPhrase(word)));
}
