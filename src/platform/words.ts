import type { MessageKey, Words } from '../ui/words.ts';
import { smallNumber } from './digits.ts';
import { browser } from './native.ts';

/** One for each language: to make one takes a browser longer than all else a line of ours needs. */
const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function made<T>(known: Map<string, T>, language: string, make: new (language: string) => T): T {
  const one = known.get(language) ?? new make(language);
  known.set(language, one);
  return one;
}

/** The texts in the language the browser chose for us, with the number forms of that language. */
export const words: Words = {
  t: (key, ...values) => browser.i18n.getMessage(key, [...values]),
  plural(key, count, ...values) {
    const form = made(pluralRules, words.language, Intl.PluralRules).select(count);
    const all = [words.number(count), ...values];
    return browser.i18n.getMessage(`${key}_${form}`, all) || browser.i18n.getMessage(`${key}_other`, all);
  },
  number(value, options) {
    const { language } = words;
    if (options) return new Intl.NumberFormat(language, options).format(value);
    return smallNumber(value, language) ?? made(numberFormats, language, Intl.NumberFormat).format(value);
  },
  date: (at) => new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' }).format(at),
  get language() {
    return message('language_tag') || 'en';
  },
  get direction() {
    return message('direction') === 'rtl' ? 'rtl' : 'ltr';
  },
};

function message(key: MessageKey): string {
  return browser.i18n.getMessage(key);
}
