import { fold, INVISIBLE, isPlainlyCyrillic, isUnspaced, leetLetter, SEPARATOR } from './letters.ts';

/** Of folded letters: an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Of folded letters: a Latin one. */
export const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** Of folded letters: one whose looks pass for Latin, perhaps. */
export const isCyrillicOrGreek = (code: number): boolean => code >= 0x370 && code <= 0x52f;

const PARTING = new Uint8Array(0x80);
for (const sign of '\t\n\r "#%&()*,-./:;<=>?[]^_{}~') PARTING[sign.charCodeAt(0)] = 1;

/** Whether a character parts words whatever stands around it. Not all that do: those that may pass for a letter do not. */
export const partsPlainly = (code: number): boolean => PARTING[code] === 1;

/** Whether a text has Latin letters and none that only a Cyrillic word would hold. */
export const readsAsLatin = (text: string): boolean => {
  let latin = false;
  const end = Math.min(text.length, 2000);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) latin ||= (code | 32) >= 0x61 && (code | 32) <= 0x7a;
    else if (code < 0x530 && code >= 0x370 && isPlainlyCyrillic(fold(code))) return false;
  }
  return latin;
};

/** Whether the sign at `at` stands between letters or digits and is no part of an e-mail address. */
export const isInsideWord = (text: string, at: number, end: number): boolean => {
  const after = at + 1 < end ? fold(text.charCodeAt(at + 1)) : SEPARATOR;
  if (after === SEPARATOR || after === INVISIBLE || isUnspaced(after)) return false;
  if (text.charCodeAt(at) !== 0x40) return true;
  for (let i = at + 1; i < end && i < at + 40; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) return false;
    if (fold(code) === SEPARATOR && code !== 0x2d) return true;
  }
  return true;
};

/** Digits and signs become letters. Answers whether one stood between letters, where nobody writes a number. */
export const unleet = (codes: Uint16Array, from: number, to: number): boolean => {
  let inside = false;
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    const letter = leetLetter(code);
    if (letter === 0) continue;
    if (
      i > from &&
      i < to - 1 &&
      !isDigit(codes[i + 1] ?? 0) &&
      !isDigit(code === letter ? 0 : (codes[i - 1] ?? 0))
    )
      inside = true;
    codes[i] = letter;
  }
  return inside;
};

/** Puts another letter for each of a word's. */
export const replaceLetters = (
  codes: Uint16Array,
  from: number,
  to: number,
  as: (code: number) => number,
): void => {
  for (let i = from; i < to; i++) codes[i] = as(codes[i] as number);
};
