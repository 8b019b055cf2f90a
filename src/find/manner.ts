import { LANGUAGES } from '../lexicon/headings/index.ts';
import { fold } from './phrase.ts';

/** Longest control or link word between a name and the words, in characters. */
const LIMIT = 40;

let controls: Set<string> | undefined;
let says: Set<string> | undefined;

/** Whether a text is no more than the name of a control to answer: "Reply", "Antworten". */
export function isControl(text: string): boolean {
  if (text.length > LIMIT) return false;
  controls ??= new Set(LANGUAGES.flatMap((language) => language.reply));
  return controls.has(fold(text));
}

/** Whether a text only links a name with what it said: "says:", "schrieb am", punctuation. */
export function isSays(text: string): boolean {
  if (text.length > LIMIT) return false;
  says ??= new Set(LANGUAGES.flatMap((language) => language.says));
  const folded = fold(text);
  if (!folded) return !/\p{N}/u.test(text);
  return says.has(folded) || folded.split(' ').every((word) => says?.has(word));
}
