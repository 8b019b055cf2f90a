import type { Facts } from '../facts.ts';
import { flag, ramp, type Signal } from './signal.ts';

const PHONE = /(?:\+|00)\d[\d\s().-]{8,}\d|\(?\b[18]?[-.\s]?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/;
const MAIL =
  /[\w.+-]{2,}\s?(?:@|\(at\)|\[at\])\s?[\w-]{2,}\s?(?:\.|\(dot\)|\[dot\])\s?(?:com|net|org|ru|co|info|[a-z]{2})\b/i;
const MESSENGER =
  /\b(?:whats\s?app|wha?tsapp|telegram|signal app|wechat|kik|viber)\b|ватсап|вотсап|телеграм|واتساب|واتس اب|تلگرام|تليجرام/i;
const HANDLE = /(?:^|\s)@[a-z][\w]{3,}/i;
const MONEY = /[$€£₹₽₿]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£₹₽]|usd|eur|btc|dollars|euros|руб)/gi;
const PERCENT = /\d\s?%/;

/** Looks for what every written mail address has before it looks for one: that is far cheaper. */
const writesMail = ({ text }: Facts): boolean => /[@[(]/.test(text) && MAIL.test(text);

const count = (facts: Facts, pattern: RegExp): number => {
  let n = 0;
  for (const _ of facts.text.matchAll(pattern)) if (++n === 6) break;
  return n;
};

/** Ways out of the page that the text offers, and sums it names. */
export const contact: readonly Signal[] = [
  { id: 'phone', evidence: 'contact', read: (facts) => flag(PHONE.test(facts.text)) },
  { id: 'mail', evidence: 'contact', read: (facts) => flag(writesMail(facts)) },
  { id: 'messenger', evidence: 'contact', read: (facts) => flag(MESSENGER.test(facts.text)) },
  {
    id: 'contacts',
    evidence: 'contact',
    read: (facts) =>
      flag(
        MESSENGER.test(facts.text) &&
          (PHONE.test(facts.text) || HANDLE.test(facts.text) || writesMail(facts)),
      ),
  },
  { id: 'handle', evidence: 'contact', read: (facts) => flag(HANDLE.test(facts.text)) },
  { id: 'money', evidence: 'form', read: (facts) => ramp(count(facts, MONEY), 0, 3) },
  { id: 'percent', evidence: 'form', read: (facts) => flag(PERCENT.test(facts.text)) },
];
