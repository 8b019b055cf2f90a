import { isLetter } from './letter.ts';

/** Whether a mark carries no letter of its own: harakat, tatweel and points of Arabic and Hebrew, what has no width. */
const isMark = (code: number): boolean =>
  (code >= 0x591 && code <= 0x5bd) ||
  (code >= 0x5bf && code <= 0x5c7 && code !== 0x5c0 && code !== 0x5c3 && code !== 0x5c6) ||
  (code >= 0x610 && code <= 0x61a) ||
  code === 0x640 ||
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x6d6 && code <= 0x6ed) ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x2060 ||
  code === 0xfeff ||
  code === 0xad;

/** Letters that fold by no rule of Unicode, or otherwise than by its default. */
const LETTERS: Readonly<Record<string, string>> = {
  // Turkish: İ and ı are both read as i, as pages write them either way; İ falls apart into i and a dot.
  ı: 'i',
  '\u0307': '',
  // Arabic and Persian yeh and kaf, and alef with its companions.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ё: 'е',
  ß: 'ss',
};

/** Whether a letter is one of Latin or Greek that may carry an accent: capitals and some pages leave accents out. */
const mayHaveAccent = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x3ff) || (code >= 0x1e00 && code <= 0x1fff);

const accents = new Map<string, string>();

/** A letter of Latin or Greek without its accents. */
function bare(letter: string): string {
  let found = accents.get(letter);
  if (found === undefined) {
    found = letter.normalize('NFD').charAt(0);
    accents.set(letter, found);
  }
  return found;
}

/** Most texts remembered: what stands around comments ("Reply", "2 days ago") is the same in all of them. */
const REMEMBERED = 4000;
const known = new Map<string, string>();

/**
 * Words as they are compared: lower case, composed, without digits, punctuation, zero-width and vowel marks and accents of
 * Latin and Greek, one space between words. "12 Comments:" → "comments". For short texts only.
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
  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  let folded = '';
  let apart = false;
  for (const letter of text.normalize('NFKC').toLowerCase()) {
    const code = letter.charCodeAt(0);
    if (isMark(code)) continue;
    if (isLetter(code)) {
      folded +=
        (apart && folded ? ' ' : '') + (LETTERS[letter] ?? (mayHaveAccent(code) ? bare(letter) : letter));
      apart = false;
    } else apart = true;
  }
  return folded;
}
