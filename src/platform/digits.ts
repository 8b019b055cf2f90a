/** Languages we are in that write with digits of their own. */
const OWN_DIGITS: ReadonlySet<string> = new Set(['fa']);

/**
 * A whole number below a thousand as a language writes it, by `languageTag`; nothing for any other number, and for
 * languages with digits of their own. The first `Intl.NumberFormat` of a page takes a browser tens of milliseconds, and
 * folded lines count a few.
 */
export function smallNumber(value: number, languageTag: string): string | undefined {
  const isSmall = Number.isInteger(value) && value >= 0 && value < 1000;
  return isSmall && !OWN_DIGITS.has(languageTag) ? String(value) : undefined;
}
