import type en from '../../public/_locales/en/messages.json';

/** Every text for people, by the key it has in `public/_locales`. */
export type MessageKey = keyof typeof en;
/** A text that depends on a number; its forms are `KEY_one`, `KEY_other` and what else a language has. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The reader's language. `$1` in a text stands for the first of `values`. */
export interface Words {
  t(key: MessageKey, ...values: readonly string[]): string;
  /** The form a number asks for; the number itself, as the language writes it, is `$1`, `values` follow. */
  plural(key: PluralKey, count: number, ...values: readonly string[]): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A day, of milliseconds since the epoch. */
  date(at: number): string;
  /** Of the texts, as a BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}
