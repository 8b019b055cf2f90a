import { FIRST_NAMES, NAME_ENDINGS } from '../lexicon/first-names.ts';
import { isAmong } from './among.ts';
import type { Item } from './item.ts';

/** Fewest letters of a first name, and most that a robot adds to one. */
const [SHORTEST_FIRST, MOST_ADDED] = [4, 7];
/** Letters of the second of two words that run together; longer ones are mostly people's last names, or words they chose. */
const [SHORTEST_SECOND, LONGEST_SECOND] = [3, 5];

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const isLetter = (code: number): boolean => {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code > 0x2fff) return true;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter.toUpperCase();
};

/** Parts of a name, between spaces, that hold a letter. */
export const nameWords = (name: string): number => {
  let count = 0;
  let counted = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === 0x20) counted = false;
    else if (!counted && isLetter(code)) {
      counted = true;
      count++;
    }
  }
  return count;
};

const isFirst = (word: string): boolean => isAmong(FIRST_NAMES, word);

/** Where the second of two capitals of a word of nothing but letters stands; 0 without one, -1 for any other name. */
const secondCapital = (name: string): number => {
  let second = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (isLower(code) ? i === 0 : code < 0x41 || code > 0x5a || second > 0) return -1;
    if (!isLower(code)) second = i;
  }
  return second;
};

/** Whether a word with one capital is a first name and letters at random that no longer name has ("Petertam"). */
const isLengthenedName = (name: string): boolean => {
  const word = name.toLowerCase();
  if (isFirst(word)) return false;
  for (let length = word.length - 2; length >= SHORTEST_FIRST; length--) {
    if (word.length - length > MOST_ADDED) return false;
    if (isFirst(word.slice(0, length))) return !isAmong(NAME_ENDINGS, word.slice(length));
  }
  return false;
};

/**
 * How a name of one word is made: as form robots make theirs, a first name and letters at random ("Petertam",
 * "RichardPreer"), or of other words, the second a short one, that run together, as robots have it and people
 * ("BlueCoder"). Nothing for any other name.
 */
export const makeOf = (name: string): 'robot' | 'joined' | undefined => {
  const second = secondCapital(name);
  if (second === 0) return isLengthenedName(name) ? 'robot' : undefined;
  const added = name.length - second;
  if (second < SHORTEST_FIRST || added < SHORTEST_SECOND || added > LONGEST_SECOND) return undefined;
  return isFirst(name.slice(0, second).toLowerCase()) ? 'robot' : 'joined';
};

/** A digest's "Name on Title": the words that part the two are not the name's. */
const ON = 'on in to bei zu auf en sur dans su em op w na о на в к à says said'.split(' ');

/** The author's name as an item shows it, cut. */
export const authorOf = (item: Item): string => {
  const author = (item.author ?? '').slice(0, 120).trim();
  const space = author.lastIndexOf(' ');
  if (item.kind !== 'recent-comments' || space < 0) return author;
  const last = author.slice(space + 1).toLowerCase();
  return ON.includes(last.endsWith(':') ? last.slice(0, -1) : last) ? author.slice(0, space) : author;
};
