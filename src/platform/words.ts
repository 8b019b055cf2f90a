import type { MessageKey, Words } from '../ui/words.ts';
import { browser } from './native.ts';

/** One for each language: to make one takes a browser longer than all else a line of ours needs. */
const formatters = new Map<string, Formatter>();

interface Formatter {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

function formatter(language: string): Formatter {
  const made = formatters.get(language) ?? {
    plural: new Intl.PluralRules(language),
    number: new Intl.NumberFormat(language),
  };
  formatters.set(language, made);
  return made;
}

/** The texts in the language the browser chose for us, with the number forms of that language. */
export const words: Words = {
  t: (key, ...values) => browser.i18n.getMessage(key, [...values]),
  plural(key, count, ...values) {
    const form = formatter(words.language).plural.select(count);
    const all = [words.number(count), ...values];
    return browser.i18n.getMessage(`${key}_${form}`, all) || browser.i18n.getMessage(`${key}_other`, all);
  },
  number: (value, options) =>
    (options ? new Intl.NumberFormat(words.language, options) : formatter(words.language).number).format(
      value,
    ),
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
