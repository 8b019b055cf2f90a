/** The first words of a text: at most so many UTF-16 code units, and no half of a character at the end. */
export function excerptOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
