import { isPicture } from '../glance.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

/** Longest stretch that counts as framed, in characters. */
const LONGEST_FRAMED = 28;

/** Whether a picture stands before and after the same few words: how a name is held up that may not be written. */
const isFramed = (text: string): boolean => {
  let open = -1;
  let wordly = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPicture(code)) {
      const width = code >= 0xd800 ? 2 : 1;
      const same = open >= 0 && text.slice(open, open + width) === text.slice(i, i + width);
      if (same && wordly && i - open <= LONGEST_FRAMED) return true;
      open = i;
      wordly = false;
      i += width - 1;
    } else if (code > 0x40 && code < 0x2000) wordly = true;
  }
  return false;
};

/** What says more of a title, or of a few words, than of a text. */
export const brief: SignalGroup = {
  evidence: () => ({
    'trade-words': 'words',
    'trade-title': 'words',
    'strong-title': 'words',
    'title-phone': 'contact',
    'link-title': 'links',
    'title-money': 'form',
    framed: 'disguise',
  }),
  read: (facts) => {
    const { words, trades, hits, glance, text, links } = facts;
    const title = flag(facts.title);
    return [
      ramp(trades / Math.max(4, words.count), 0.1, 0.6),
      title * ramp(trades, 0, 3),
      title * flag(hits.strongs > 0),
      title * ramp(glance.digits, 7, 10),
      title * flag(links.some(({ from }) => from === 'written')),
      title * flag(glance.sums > 0),
      flag(glance.pictures > 1 && isFramed(text)),
    ];
  },
};
