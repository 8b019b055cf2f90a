import type { MessageKey, Words } from '../ui/words.ts';
import { browser } from './browser.ts';

/** The texts in the language the browser chose for us, with the number forms of that language. */
export const words: Words = {
  t: (key, ...values) => browser.i18n.getMessage(key, [...values]),
  plural(key, count, ...values) {
    const form = new Intl.PluralRules(words.language).select(count);
    const all = [words.number(count), ...values];
    return browser.i18n.getMessage(`${key}_${form}`, all) || browser.i18n.getMessage(`${key}_other`, all);
  },
  number: (value, options) => new Intl.NumberFormat(words.language, options).format(value),
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
