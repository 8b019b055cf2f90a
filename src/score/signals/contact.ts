import { CATEGORIES } from '../../lexicon/category.ts';
import type { Facts } from '../facts.ts';
import { SIGN } from '../glance.ts';
import { LETTERS, NUMBER } from '../words.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

const PHONE = /(?:\+|00)\d[\d\s().-]{8,}\d|\(?\b[18]?[-.\s]?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/;
const FEWEST_DIGITS = 10;
const MAIL =
  /[\w.+-]{2,}\s?(?:@|\(at\)|\[at\])\s?[\w-]{2,}\s?(?:\.|\(dot\)|\[dot\])\s?(?:com|net|org|ru|co|info|[a-z]{2})\b/i;
const HANDLE = /(?:^|\s)@[a-z][\w]{3,}/i;
const CURRENCIES: ReadonlySet<string> = new Set(['usd', 'eur', 'btc', 'dollars', 'euros', 'руб', 'рублей']);
const MESSENGER = CATEGORIES.indexOf('messenger');

const sums = ({ text, glance, words }: Facts): number => {
  let count = glance.sums;
  if (glance.digits === 0) return count;
  for (let i = 1; i < words.count; i++) {
    if (words.kinds[i - 1] !== NUMBER || words.kinds[i] !== LETTERS) continue;
    if (CURRENCIES.has(text.slice(words.from[i], words.to[i]).toLowerCase())) count++;
  }
  return count;
};

/** Ways out of the page that the text offers, and sums it names. What every pattern needs is looked for first: that is far cheaper. */
export const contact: SignalGroup = {
  evidence: () => ({
    phone: 'contact',
    mail: 'contact',
    messenger: 'contact',
    contacts: 'contact',
    handle: 'contact',
    money: 'form',
    percent: 'form',
  }),
  read: (facts) => {
    const { text, glance, hits } = facts;
    const has = (sign: number): boolean => (glance.signs & sign) !== 0;
    const phone = glance.digits >= FEWEST_DIGITS && PHONE.test(text);
    const mail = (has(SIGN.at | SIGN.bracket) || text.includes('(at)')) && MAIL.test(text);
    const handle = has(SIGN.at) && HANDLE.test(text);
    const messenger = (hits.weak[MESSENGER] as number) + (hits.strong[MESSENGER] as number) > 0;
    return [
      flag(phone),
      flag(mail),
      flag(messenger),
      flag(messenger && (phone || handle || mail)),
      flag(handle),
      ramp(sums(facts), 0, 3),
      flag(has(SIGN.share)),
    ];
  },
};
