import type { Facts } from '../facts.ts';
import { isDigit } from '../word-letters.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

const HOSTLIKE =
  /(?:^|\s)(?:https?:|www\.)|\.(?:com|net|org|info|ru|in|co|biz|me|io|xyz|online|site|de|uk)(?:\b|$)/i;
const FUNCTION_WORDS = ['in', 'for', 'to', 'of', 'how', 'the', 'and', 'your', 'with', 'from', 'on', 'at'];
const isHostlike = ({ author }: Facts): boolean =>
  (author.includes('.') || author.includes(':')) && HOSTLIKE.test(author);
const hasFunctionWord = (lower: string): boolean =>
  lower.split(' ').some((word) => FUNCTION_WORDS.includes(word));

/** How much of the author's name is what is sold rather than who says it, 0..1: one fact, however many words tell it. */
export const commerce = (facts: Facts): number => {
  const { authorTrades, authorWords } = facts;
  if (authorTrades === 0) return 0;
  const told = Math.max(ramp(authorTrades, 0, 3), ramp(authorTrades / authorWords.count, 0.2, 0.9));
  return told * (0.5 + 0.5 * ramp(facts.nameWords, 1, 3));
};

const NONE = Array.from({ length: 8 }, () => 0);

/** What the author's name looks like. */
export const author: SignalGroup = {
  evidence: () => ({
    'author-commerce': 'author',
    'author-lower': 'author',
    'author-long': 'author',
    'author-sentence': 'author',
    'author-address': 'author',
    'author-robot': 'author',
    'author-joined': 'author',
    'author-digits': 'author',
  }),
  read: (facts) => {
    const { author: name, nameWords: words } = facts;
    if (name === '') return NONE;
    const lower = name.toLowerCase();
    return [
      commerce(facts),
      flag(name === lower && name !== name.toUpperCase()) * ramp(words, 1, 3),
      ramp(words, 2, 5),
      words > 2 && hasFunctionWord(lower) ? ramp(words, 2, 4) : 0,
      flag(isHostlike(facts)),
      flag(facts.robot),
      flag(facts.joined),
      flag(isDigit(name.charCodeAt(name.length - 1)) && isDigit(name.charCodeAt(name.length - 2))),
    ];
  },
};
