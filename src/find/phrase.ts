/** Marks that carry no letter of their own in Arabic script and Hebrew: harakat, tatweel, points. */
const MARKS =
  /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2060\ufeff\u00ad]/g;
const NOT_WORDS = /[^\p{L}\p{M}]+/gu;
/** Letters that fold by no rule of Unicode, or otherwise than by its default. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ı|i̇/g, 'i'], // Turkish: İ and ı are both read as i, as pages write them either way
  [/[يى]/g, 'ی'], // Arabic and Persian yeh
  [/ك/g, 'ک'], // and kaf
  [/[أإآ]/g, 'ا'],
  [/ة/g, 'ه'],
  [/ё/g, 'е'],
  [/ß/g, 'ss'],
];

/** Most texts remembered: what stands around comments ("Reply", "2 days ago") is the same in all of them. */
const REMEMBERED = 4000;
const known = new Map<string, string>();

/**
 * Words as they are compared: lower case, composed, without digits, punctuation, zero-width and vowel marks, one space
 * between words. "12 Comments:" → "comments". For short texts only.
 */
export function fold(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    folded = foldAnew(text);
    known.set(text, folded);
  }
  return folded;
}

function foldAnew(text: string): string {
  // Most short texts are plain Latin letters, to which nothing above applies; and browsers are slow to start with \p.
  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  let folded = text.normalize('NFKC').toLowerCase().replace(MARKS, '');
  for (const [letter, plain] of LETTERS) folded = folded.replace(letter, plain);
  return folded.replace(NOT_WORDS, ' ').trim();
}
