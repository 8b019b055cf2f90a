/**
 * Letters and what they stand for. Every character folds to one lower-case letter, digit or separator, so that a
 * word reads the same plain, accented, styled or disguised. Look-alikes after Unicode TR 39 (a subset: what is seen
 * in the wild), styled alphabets after Unicode's own compatibility mappings.
 */

/** What a character is for reading: written into a word, skipped without a trace, or between words. */
export const SEPARATOR = 0x20;
/** Folded code of characters that are read as if they were not there (zero-width, accents on their own). */
export const INVISIBLE = 1;

/** Styled Latin letters that have no compatibility mapping in Unicode: [letters, what they stand for]. */
const STYLED: readonly (readonly [string, string])[] = [
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'],
  ['ɑɐᴂɓƈɗɖɘəɛƒɡɠɦɨıĸɭɯɲɳŋøɔɾɹʂʃʇʈʉʊʌʍʎʏʐʒ', 'aaabcddeeefgghiikiwnnnoorrssttuuvwyyzz'],
  ['ßþðđħłŧæœƀȼɇǥɉɍɏƶⱥⱦαօոցհ', 'bpddhltaobcegjryzatoonqh'],
  ['ᏚᏟᎪᏴᎬᎻᎥᏞᎷᎾᏢᎢᏙᎳ', 'scabehilmoptvw'],
];

/** Cyrillic and Greek letters that pass for Latin ones inside a Latin word, and the Latin letter. */
const CYRILLIC_AS_LATIN: readonly (readonly [string, string])[] = [
  ['авекмнорстухіјѕԁԛԝһӏґгпшцьзя', 'abekmhopctyxijsdqwhlrrnwuber'],
  ['αβγδεζηικλμνορστυφχω', 'abydezniklmvopotufxw'],
];
/** Cyrillic letters among them that a Latin reader would not take for Latin: they show that a word is Cyrillic. */
const PLAINLY_CYRILLIC = 'бгджзийлпфцчшщъыьэюяїєғқңөұү';
/** Latin letters inside a Cyrillic word. */
const LATIN_AS_CYRILLIC: readonly [string, string] = ['abcehikmoptxyur', 'авсенікмортхуиг'];

/** Digits and signs that stand for letters inside a word. `l` is folded onto `i` everywhere, as `1` and `|` are. */
const LEET: readonly [string, string] = ['01234578@$!|€£+', 'oizeastbasiieit'];

const folded = new Uint16Array(0x10000);
const rare = new Map<number, number>();
const toLatin = new Map<number, number>();
const toCyrillic = new Map<number, number>();
const plainlyCyrillic = new Set<number>();
const leet = new Uint8Array(128);

const pairs = (from: string, to: string): readonly (readonly [number, number])[] =>
  [...from].map((letter, i) => [letter.codePointAt(0) ?? 0, to.charCodeAt(i)] as const);

const latin = (code: number): number => (code === 0x6c ? 0x69 : code); // l reads as i

for (const [from, to] of STYLED)
  for (const [letter, code] of pairs(from, to)) {
    folded[letter] = latin(code);
  }
for (const [from, to] of CYRILLIC_AS_LATIN)
  for (const [letter, code] of pairs(from, to)) toLatin.set(letter, latin(code));
for (const [letter, code] of pairs(...LATIN_AS_CYRILLIC)) toCyrillic.set(letter, code);
for (const letter of PLAINLY_CYRILLIC) plainlyCyrillic.add(letter.charCodeAt(0));
for (const [sign, code] of pairs(...LEET)) if (sign < 128) leet[sign] = latin(code);
for (let code = 0x61; code <= 0x7a; code++) folded[code] = folded[code - 32] = latin(code);
for (let digit = 0x30; digit <= 0x39; digit++) folded[digit] = digit;

/** Arabic letters written in more than one way (Persian and Urdu forms, hamza carriers), Russian ё. */
const SAME: readonly (readonly [string, string])[] = [
  ['أإآٱ', 'اااا'],
  ['ىیې', 'ييي'],
  ['ک', 'ك'],
  ['ةۀھہە', 'ههههه'],
  ['ё', 'е'],
];
for (const [from, to] of SAME) for (const [letter, code] of pairs(from, to)) folded[letter] = code;
for (const sign of '™℠©®') folded[sign.charCodeAt(0)] = SEPARATOR;

const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x483 && code <= 0x489) ||
  (code >= 0x591 && code <= 0x5c7) || // Hebrew points
  (code >= 0x610 && code <= 0x61a) ||
  code === 0x640 ||
  (code >= 0x64b && code <= 0x65f) || // Arabic vowel marks
  (code >= 0x180b && code <= 0x180e) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0x20d0 && code <= 0x20f0) || // enclosing keycap and the like
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  (code >= 0xe0000 && code <= 0xe0fff);

/** Enclosed letters that Unicode gives no mapping to (negative circled, negative squared, regional indicators). */
const enclosed = (code: number): number => {
  if (code >= 0x1f150 && code <= 0x1f169) return 0x61 + code - 0x1f150;
  if (code >= 0x1f170 && code <= 0x1f189) return 0x61 + code - 0x1f170;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 0x61 + code - 0x1f1e6;
  return 0;
};

const LETTER = /[\p{L}\p{Nd}]/u;
const MARK = /\p{M}/u;

const work = (code: number): number => {
  if (isInvisible(code)) return INVISIBLE;
  const plain = enclosed(code);
  if (plain > 0) return latin(plain);
  const letter = String.fromCodePoint(code);
  if (MARK.test(letter)) return code < 0x10000 ? code : SEPARATOR; // vowel signs of Indic scripts belong to the word
  const first = letter.normalize('NFKD').toLowerCase().codePointAt(0) ?? SEPARATOR;
  if (!LETTER.test(String.fromCodePoint(first))) return SEPARATOR;
  // Hangul syllables and kana stay whole; й keeps its breve, which makes it another letter.
  if (code >= 0x3041 && code <= 0x30ff) return code;
  if ((code >= 0xac00 && code <= 0xd7a3) || code === 0x439 || code === 0x419)
    return code === 0x419 ? 0x439 : code;
  if (first === code || first > 0xffff) return first > 0xffff ? SEPARATOR : first;
  return folded[first] || fold(first);
};

/**
 * The lower-case letter or digit a character stands for, `SEPARATOR` for one that parts words, `INVISIBLE` for one
 * that is read as if it were not there.
 */
export const fold = (code: number): number => {
  if (code < 0x10000) {
    const known = folded[code];
    if (known) return known;
    const made = work(code);
    folded[code] = made;
    return made;
  }
  const known = rare.get(code);
  if (known !== undefined) return known;
  const made = work(code);
  rare.set(code, made);
  return made;
};

/** The Latin letter a Cyrillic or Greek one passes for; the letter itself when there is none. */
export const asLatin = (code: number): number => toLatin.get(code) ?? code;
/** The Cyrillic letter a Latin one passes for; the letter itself when there is none. */
export const asCyrillic = (code: number): number => toCyrillic.get(code) ?? code;
/** Whether only a Cyrillic word would hold this letter. */
export const isPlainlyCyrillic = (code: number): boolean => plainlyCyrillic.has(code);
/** The letter a digit or sign stands for inside a word, 0 for none. */
export const leetLetter = (code: number): number => (code < 128 ? (leet[code] ?? 0) : 0);

/** Scripts written without spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han. */
export const isUnspaced = (code: number): boolean =>
  (code >= 0xe00 && code <= 0xeff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff) ||
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff);
