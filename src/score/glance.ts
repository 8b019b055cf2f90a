/** What one look over a text's characters tells. */
export interface Glance {
  /** Characters that patterns begin with, as bits of `SIGN`. */
  readonly signs: number;
  /** ASCII digits. */
  readonly digits: number;
  /** Exclamation marks, and pictures (emoji). */
  readonly shouts: number;
  readonly pictures: number;
  /** Signs of a currency beside a digit. */
  readonly sums: number;
  /** Signs and pictures in their order, as code points; 0 between two that letters or digits part. */
  readonly marks: readonly number[];
  /** Share of capitals among the letters of the text's beginning; 0 for one of a few letters. */
  readonly capitals: number;
}

/** What a text can hold, as bits. `share`: a number of per cent; `inner`: what an address is parted by. */
export const SIGN = {
  at: 1,
  bracket: 2,
  angle: 4,
  brace: 8,
  percent: 16,
  share: 512,
  hash: 32,
  question: 64,
  inner: 128,
  plus: 256,
} as const;

const SIGNS: Readonly<Record<string, number>> = {
  '@': SIGN.at,
  '[': SIGN.bracket,
  '<': SIGN.angle,
  '{': SIGN.brace,
  '%': SIGN.percent,
  '#': SIGN.hash,
  '?': SIGN.question,
  '+': SIGN.plus,
};
const CURRENCIES = '$€£₹₽₿';
/** Characters of the beginning that capitals are counted in, and fewest letters among them. */
const BEGINNING = 400;
const FEWEST_LETTERS = 12;
/** Most signs and pictures that are noted. */
const MOST_MARKS = 160;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const isSum = (text: string, at: number): boolean => {
  const after = text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1;
  const before = text.charCodeAt(at - 1) === 0x20 ? at - 2 : at - 1;
  return isDigit(text.charCodeAt(after)) || isDigit(text.charCodeAt(before));
};

/** Whether a UTF-16 code unit is a picture (emoji), or begins one. */
export const isPicture = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf);

/** Whether a character beyond ASCII is a sign or a picture rather than a letter. */
const isMark = (code: number): boolean =>
  (code > 0xa0 && code < 0xc0) || (code >= 0x2010 && code < 0x3000) || (code >= 0xd83c && code <= 0xd83e);

/** Looks once over a text. */
export const glanceAt = (text: string): Glance => {
  let signs = 0;
  let digits = 0;
  let shouts = 0;
  let pictures = 0;
  let sums = 0;
  let letters = 0;
  let capitals = 0;
  const marks: number[] = [];
  let parted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const lower = code | 0x20;
    if (code < 0x80 && lower >= 0x61 && lower <= 0x7a) {
      parted = true;
      if (i >= BEGINNING) continue;
      letters++;
      if (code < 0x61) capitals++;
      continue;
    }
    if (code <= 0x20) continue;
    if (isDigit(code)) {
      parted = true;
      digits++;
      continue;
    }
    if (code < 0x80) {
      if (code === 0x2e || code === 0x3a) {
        const after = text.charCodeAt(i + 1);
        if (code === 0x3a ? after === 0x2f : isLetter(after)) signs |= SIGN.inner;
      } else if (code === 0x21) shouts++;
      else {
        signs |= SIGNS[text.charAt(i)] ?? 0;
        if (code === 0x24 && isSum(text, i)) sums++;
        else if (code === 0x25 && isSum(text, i)) signs |= SIGN.share;
      }
    } else {
      if (isPicture(code)) pictures++;
      else if (code === 0xff01) shouts++;
      else if (code === 0xff1f || code === 0x61f) signs |= SIGN.question;
      else if (code === 0xa3 || (code >= 0x20a0 && code <= 0x20bf && CURRENCIES.includes(text.charAt(i))))
        sums += isSum(text, i) ? 1 : 0;
      else if (i < BEGINNING && code >= 0xc0) {
        letters++;
        if (isForeignCapital(code)) capitals++;
      }
      if (!isMark(code)) {
        parted = true;
        continue;
      }
    }
    if (marks.length >= MOST_MARKS) continue;
    if (parted && marks.length > 0) marks.push(0);
    parted = false;
    marks.push(code < 0xd800 || code > 0xdbff ? code : (text.codePointAt(i) ?? code));
  }
  return {
    signs,
    digits,
    shouts,
    pictures,
    sums,
    marks,
    capitals: letters < FEWEST_LETTERS ? 0 : capitals / letters,
  };
};

/** Capitals of the Greek and Cyrillic alphabets, and Latin ones with an accent. */
const isForeignCapital = (code: number): boolean =>
  (code >= 0xc0 && code <= 0xde) ||
  (code >= 0x100 && code < 0x180 && (code & 1) === 0) ||
  (code >= 0x386 && code <= 0x3ab) ||
  (code >= 0x400 && code <= 0x42f);
