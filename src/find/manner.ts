import { lookUp } from '../lexicon/pack.ts';
import { MANNER } from '../lexicon/packed-language.ts';
import { PACKED_LANGUAGES } from '../lexicon/packed-languages.ts';
import { speaks } from './letter.ts';
import { fold } from './phrase.ts';

/** Longest control or link word between a name and the words, in characters. */
const LIMIT = 40;

const isIn = (list: number, words: string): boolean => {
  const lists = lookUp(PACKED_LANGUAGES.manner, words);
  return lists > 0 && (lists & list) !== 0;
};

/** Whether a text is no more than the name of a control to answer: "Reply", "Antworten". */
export function isControl(text: string): boolean {
  return text.length <= LIMIT && isIn(MANNER.reply, fold(text));
}

/** Whether a text only links a name with what it said: "says:", "schrieb am", punctuation. */
export function isSays(text: string): boolean {
  if (text.length > LIMIT) return false;
  const folded = fold(text);
  if (!folded) return !speaks(text);
  return isIn(MANNER.says, folded) || folded.split(' ').every((word) => isIn(MANNER.says, word));
}

/** An author's name without what links it with what was said: "posted by Ada" and "Ada said on" are both "Ada". */
export function bareName(name: string): string {
  const words = name.split(' ');
  let first = 0;
  while (first < words.length - 1 && isLink(words[first])) first++;
  let last = words.length;
  while (last > first + 1 && isLink(words[last - 1])) last--;
  const before = words.slice(0, first);
  const after = words.slice(last);
  // One short word may be part of a name: "de Vries", "von Braun".
  const kept = (link: readonly string[]): boolean =>
    !link.some((word) => word.length > 3) && link.join() !== 'by';
  return [...(kept(before) ? before : []), ...words.slice(first, last), ...(kept(after) ? after : [])].join(
    ' ',
  );
}

/** Whether a word, as it stands in the middle of a sentence, links a name with what it said. */
function isLink(word: string | undefined): boolean {
  return word !== undefined && word === word.toLowerCase() && speaks(word) && isSays(word);
}
