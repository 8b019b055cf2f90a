/**
 * Letters and figures by their code, without `\p` in a regular expression: to compile one costs a browser more than to read
 * a whole page, and a script that starts anew on every page pays it on every page.
 */

/** Blocks of the Basic Multilingual Plane, by first and last code, that hold signs and no letters. */
const SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x1360, 0x137c], // signs and figures of Ethiopia
  [0x2000, 0x2070], // general punctuation
  [0x20a0, 0x20cf], // currency
  [0x2190, 0x2bff], // arrows, mathematics, technical, boxes, dingbats
  [0x2e00, 0x3004], // more punctuation, parts of ideographs, CJK punctuation
  [0x3008, 0x3020],
  [0xd800, 0xf8ff], // surrogates (letters beyond the plane are in no phrase), private use
  [0xfd3e, 0xfd3f],
  [0xfe00, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff20], // full-width signs and figures
  [0xfff0, 0xffff],
];
/** Signs that stand among letters of a block. */
const SIGNS_WITHIN = new Set([
  0x37e, 0x387, 0x55a, 0x55b, 0x55c, 0x55d, 0x55e, 0x55f, 0x589, 0x58a, 0x5be, 0x5c0, 0x5c3, 0x5c6, 0x5f3,
  0x5f4, 0x609, 0x60a, 0x60b, 0x60c, 0x60d, 0x61b, 0x61d, 0x61e, 0x61f, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4,
  0x964, 0x965, 0x970, 0xdf4, 0xe3f, 0xe4f, 0xe5a, 0xe5b, 0x104a, 0x104b, 0x10fb, 0x17d4, 0x17d5, 0x17d6,
  0x17da, 0x30a0, 0x30fb,
]);

/** Whether a UTF-16 code unit is a figure of some script. */
export function isFigure(code: number): boolean {
  if (code < 0x660) return code >= 0x30 && code <= 0x39;
  if (code < 0x700) return code <= 0x669 || (code >= 0x6f0 && code <= 0x6f9);
  // Each script of India has a block of 128, with its figures at the same place.
  if (code >= 0x900 && code < 0xd80) return (code & 0x7f) >= 0x66 && (code & 0x7f) <= 0x6f;
  return (
    (code >= 0xe50 && code <= 0xe59) ||
    (code >= 0xed0 && code <= 0xed9) ||
    (code >= 0x1040 && code <= 0x1049) ||
    (code >= 0x17e0 && code <= 0x17e9) ||
    (code >= 0xff10 && code <= 0xff19)
  );
}

/** Whether a UTF-16 code unit is a letter, or a mark that belongs to one. */
export function isLetter(code: number): boolean {
  if (code < 0xc0)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      code === 0xaa ||
      code === 0xb5 ||
      code === 0xba
    );
  if (code === 0xd7 || code === 0xf7 || isFigure(code)) return false;
  if (code < 0x37e) return code < 0x2c2 || code > 0x2df;
  if (SIGNS_WITHIN.has(code)) return false;
  return !SIGNS.some(([first, last]) => code >= first && code <= last);
}

/** Whether a text has a letter or a figure. */
export function speaks(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isFigure(code)) return true;
  }
  return false;
}

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLetter(text.charCodeAt(i))) return true;
  return false;
}
