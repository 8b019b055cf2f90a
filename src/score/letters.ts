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

/** Arabic letters written in more than one way (Persian and Urdu forms, hamza carriers), Russian ё. */
const SAME: readonly (readonly [string, string])[] = [
  ['أإآٱ', 'اااا'],
  ['ىیې', 'ييي'],
  ['ک', 'ك'],
  ['ةۀھہە', 'ههههه'],
  ['ё', 'е'],
];

/** End of the Cyrillic block: look-alikes lie below. */
const CYRILLIC_END = 0x530;
const NONE = new Uint16Array(0);
let folded = NONE;
let toLatin = NONE;
let toCyrillic = NONE;
let plainlyCyrillic = NONE;
let leet = NONE;
const rare = new Map<number, number>();

const latin = (code: number): number => (code === 0x6c ? 0x69 : code); // l reads as i

const note = (table: Uint16Array, from: string, to: string): void => {
  for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = latin(to.charCodeAt(i));
};

/** Fills the tables. Asked for by whoever reads words: most pages have nothing to read. */
export const readyLetters = (): void => {
  if (folded !== NONE) return;
  folded = new Uint16Array(0x10000);
  toLatin = new Uint16Array(CYRILLIC_END);
  toCyrillic = new Uint16Array(0x80);
  plainlyCyrillic = new Uint16Array(CYRILLIC_END);
  leet = new Uint16Array(0x80);
  for (const [from, to] of STYLED) note(folded, from, to);
  for (const [from, to] of SAME) note(folded, from, to);
  for (const [from, to] of CYRILLIC_AS_LATIN) note(toLatin, from, to);
  note(toCyrillic, ...LATIN_AS_CYRILLIC);
  note(leet, ...LEET);
  for (let i = 0; i < PLAINLY_CYRILLIC.length; i++) plainlyCyrillic[PLAINLY_CYRILLIC.charCodeAt(i)] = 1;
  for (let code = 0; code < 0x80; code++) folded[code] = SEPARATOR;
  for (let code = 0x61; code <= 0x7a; code++) folded[code] = folded[code - 32] = latin(code);
  for (let digit = 0x30; digit <= 0x39; digit++) folded[digit] = digit;
  for (const sign of '™℠©®') folded[sign.charCodeAt(0)] = SEPARATOR;
};

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

/**
 * Characters that most texts are made of, known without asking Unicode's tables, which takes milliseconds the first time:
 * what separates, and letters that stand for themselves. 0 for all others.
 */
const common = (code: number): number => {
  if (code < 0x400) return (code >= 0xa1 && code <= 0xa9) || code === 0xab || code === 0xbb ? SEPARATOR : 0;
  if (code < 0x900) {
    if (code >= 0x410 && code <= 0x44f) return code === 0x419 ? 0x439 : code < 0x430 ? code + 0x20 : code;
    if (code >= 0x5d0 && code <= 0x5ea) return code; // Hebrew
    if (code >= 0x627 && code <= 0x648 && code !== 0x629 && (code < 0x63b || code > 0x640)) return code; // Arabic
    return code === 0x60c || code === 0x61b || code === 0x61f ? SEPARATOR : 0;
  }
  if (code < 0x2000) {
    if (code < 0x970) return code < 0x958 || code > 0x965 ? code : 0; // Devanagari
    if (code >= 0x985 && code <= 0x9d7) return code; // Bengali
    return (code >= 0xe01 && code <= 0xe32) || (code >= 0xe34 && code <= 0xe4e) ? code : 0; // Thai
  }
  if (code <= 0x2027 || (code >= 0x2030 && code <= 0x205e)) return SEPARATOR;
  if ((code >= 0x2190 && code < 0x2460) || (code >= 0x2500 && code < 0x2c00)) return SEPARATOR; // arrows, pictures
  if (code === 0x3001 || code === 0x3002 || (code >= 0x3008 && code <= 0x3011)) return SEPARATOR;
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc)
    return code; // kana
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) return code; // Han, Hangul
  return code >= 0x1f300 && code <= 0x1faff ? SEPARATOR : 0;
};

/** Of European alphabets: what a letter is without its accent; 0 for what is none. */
const withoutAccent = (letter: string, code: number): number => {
  if (code < 0xc0 || (code >= 0x530 && code < 0x1e00) || code >= 0x2000) return 0;
  const plain = letter.normalize('NFKD').toLowerCase();
  const first = plain.charCodeAt(0);
  return plain.charAt(0) === plain.charAt(0).toUpperCase() ? 0 : first;
};

const work = (code: number): number => {
  if (isInvisible(code)) return INVISIBLE;
  const known = common(code);
  if (known !== 0) return known;
  const enclosing = enclosed(code);
  if (enclosing > 0) return latin(enclosing);
  const letter = String.fromCodePoint(code);
  let first = withoutAccent(letter, code);
  if (first === 0) {
    if (MARK.test(letter)) return code < 0x10000 ? code : SEPARATOR; // vowel signs of Indic scripts belong to the word
    first = letter.normalize('NFKD').toLowerCase().codePointAt(0) ?? SEPARATOR;
    if (!LETTER.test(String.fromCodePoint(first))) return SEPARATOR;
    if (code >= 0x3041 && code <= 0x30ff) return code; // kana stay whole
  }
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
export const asLatin = (code: number): number => (code < CYRILLIC_END && toLatin[code]) || code;
/** The Cyrillic letter a Latin one passes for; the letter itself when there is none. */
export const asCyrillic = (code: number): number => (code < 0x80 && toCyrillic[code]) || code;
/** Whether only a Cyrillic word would hold this letter. */
export const isPlainlyCyrillic = (code: number): boolean => plainlyCyrillic[code] === 1;
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
