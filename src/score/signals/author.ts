import type { Facts } from '../facts.ts';
import { isDigit } from '../word-letters.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

const HOSTLIKE =
  /(?:^|\s)(?:https?:|www\.)|\.(?:com|net|org|info|ru|in|co|biz|me|io|xyz|online|site|de|uk)(?:\b|$)/i;
const FUNCTION_WORDS = ['in', 'for', 'to', 'of', 'how', 'the', 'and', 'your', 'with', 'from', 'on', 'at'];
/** Whether it is two words run together, each with its own capital ("RichardPreer"): what form robots sign with. */
const isRobot = (name: string): boolean => {
  let second = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const capital = code >= 0x41 && code <= 0x5a;
    if (!capital && !(code >= 0x61 && code <= 0x7a)) return false;
    if (i === 0 ? !capital : capital && second > 0) return false;
    if (capital) second = i;
  }
  return second >= 4 && name.length - second >= 3;
};

const isHostlike = ({ author }: Facts): boolean =>
  (author.includes('.') || author.includes(':')) && HOSTLIKE.test(author);
const hasFunctionWord = (lower: string): boolean =>
  lower.split(' ').some((word) => FUNCTION_WORDS.includes(word));

/** Parts of a name that hold a letter. */
export const nameWords = ({ author }: Facts): number => {
  let count = 0;
  for (const part of author.split(' '))
    if (part.toLowerCase() !== part.toUpperCase() || part > '\u2fff') count++;
  return count;
};

const NONE = Array.from({ length: 10 }, () => 0);

/** What the author's name looks like. */
export const author: SignalGroup = {
  evidence: () => ({
    'author-commerce': 'author',
    'author-commerce-phrase': 'author',
    'author-commerce-words': 'author',
    'author-commerce-share': 'author',
    'author-lower': 'author',
    'author-long': 'author',
    'author-sentence': 'author',
    'author-address': 'author',
    'author-robot': 'author',
    'author-digits': 'author',
  }),
  read: (facts) => {
    const { author: name, authorTrades, authorWords } = facts;
    if (name === '') return NONE;
    const words = nameWords(facts);
    const lower = name.toLowerCase();
    const trades = flag(authorTrades > 0);
    return [
      trades,
      trades * ramp(words, 1, 3),
      ramp(authorTrades, 1, 3),
      ramp(authorTrades / Math.max(1, authorWords.count), 0.3, 1),
      flag(name === lower && name !== name.toUpperCase()) * ramp(words, 1, 3),
      ramp(words, 2, 5),
      words > 2 && hasFunctionWord(lower) ? ramp(words, 2, 4) : 0,
      flag(isHostlike(facts)),
      flag(isRobot(name)),
      flag(isDigit(name.charCodeAt(name.length - 1)) && isDigit(name.charCodeAt(name.length - 2))),
    ];
  },
};
