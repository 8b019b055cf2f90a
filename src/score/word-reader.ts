import {
  asCyrillic,
  asLatin,
  fold,
  INVISIBLE,
  isPlainlyCyrillic,
  isUnspaced,
  leetLetter,
  readyLetters,
  SEPARATOR,
} from './letters.ts';
import { joinSpelled } from './spelled-words.ts';
import { FEWEST_REPEATS, stretchedHash } from './stretched.ts';
import {
  isCyrillicOrGreek,
  isDigit,
  isInsideWord,
  isLatin,
  partsPlainly,
  readsAsLatin,
  replaceLetters,
  unleet,
} from './word-letters.ts';
import { type Gap, HASH_SEED, hashOf, LETTERS, NUMBER, UNSPACED, type Words } from './words.ts';

/** Room for one more word, which is cut when it is longer. */
const ROOM = 64;
const OUTLINE_SEED = 0x2f0b4c47;
/** Fewest words of one letter in a row that may be one spelled out. */
const FEWEST_SINGLES = 3;

/** Reads texts into words. One reader holds one result at a time. */
export class WordReader implements Words {
  readonly codes;
  readonly starts;
  readonly hashes;
  readonly plains;
  readonly from;
  readonly to;
  readonly kinds;
  readonly outlines;
  count = 0;
  outlined = 0;
  disguised = 0;
  styled = 0;
  readonly #limit;
  #text = '';
  /** Whether a word without plainly Cyrillic letters is read as a Latin one in disguise; unknown until one asks. */
  #latinText: boolean | undefined;
  #length = 0;

  /** `limit`: most characters of folded text that are kept; the rest of a longer text is not read. */
  constructor(limit: number) {
    readyLetters();
    this.#limit = limit - ROOM;
    this.codes = new Uint16Array(limit);
    this.starts = new Uint16Array(limit + 1);
    this.hashes = new Int32Array(limit);
    this.plains = new Int32Array(limit);
    this.from = new Uint16Array(limit);
    this.to = new Uint16Array(limit);
    this.kinds = new Uint8Array(limit);
    this.outlines = new Int32Array(limit);
  }

  /** Reads `text`, leaving out the gaps (in order, not overlapping). */
  read(text: string, gaps: readonly Gap[] = []): Words {
    this.count = 0;
    this.outlined = 0;
    this.disguised = 0;
    this.styled = 0;
    this.#length = 0;
    this.#text = text;
    this.#latinText = undefined;
    let at = 0;
    for (const gap of gaps) {
      this.#stretch(text, at, gap.from);
      at = gap.to;
    }
    this.#stretch(text, at, text.length);
    this.starts[this.count] = this.#length;
    return this;
  }

  #stretch(text: string, from: number, to: number): void {
    const first = this.count;
    const limit = this.#limit;
    let at = from;
    let singles = 0;
    let most = 0;
    while (at < to && this.#length < limit && this.count < limit) {
      const before = this.#length;
      at = this.#plainWord(text, at, to);
      const grown = this.#length - before;
      singles = grown === 1 ? singles + 1 : grown > 1 ? 0 : singles;
      if (singles > most) most = singles;
    }
    if (most < FEWEST_SINGLES) return;
    this.starts[this.count] = this.#length;
    this.count = joinSpelled(this, text, first, (start, stop) => {
      unleet(this.codes, start, stop);
      this.disguised++;
      return hashOf(this.codes, start, stop);
    });
  }

  /** Reads one word of nothing but plain letters, which most are; or leaves it to `#word`. Answers where to go on. */
  #plainWord(text: string, at: number, end: number): number {
    const { codes } = this;
    const start = this.#length;
    const most = Math.min(end, at + 40);
    let next = at;
    let long = start;
    let hash = HASH_SEED;
    let code = 0;
    let last = 0;
    let repeats = 0;
    for (; next < most; next++) {
      code = text.charCodeAt(next);
      const lower = code | 0x20;
      if (lower < 0x61 || lower > 0x7a || code > 0x7a) break;
      const letter = lower === 0x6c ? 0x69 : lower;
      codes[long++] = letter;
      hash = Math.imul(hash ^ letter, 0x01000193);
      if (letter === last) repeats++;
      last = letter;
    }
    if (next === at) {
      if (partsPlainly(code)) return at + 1;
      return this.#word(text, at, end);
    }
    if (next < end && (next === most || !partsPlainly(code))) return this.#word(text, at, end);
    const i = this.count++;
    this.starts[i] = start;
    this.hashes[i] = hash;
    this.plains[i] = repeats < FEWEST_REPEATS ? 0 : stretchedHash(codes, start, long);
    this.from[i] = at;
    this.to[i] = next;
    this.kinds[i] = LETTERS;
    this.outlines[i] = 0;
    this.#length = long;
    return next;
  }

  /** Reads one word or one separator at `at`; answers where to go on. */
  #word(text: string, at: number, end: number): number {
    let next = at;
    const start = this.#length;
    let last = at;
    let letters = 0;
    let digits = 0;
    let signs = 0;
    let latin = 0;
    let foreign = 0;
    let plain = 0;
    let invisible = 0;
    let unspaced = 0;
    let long = start;
    let outline = OUTLINE_SEED;
    let styled = 0;
    while (next < end) {
      let code = text.charCodeAt(next);
      let width = 1;
      if (code >= 0xd800 && code <= 0xdbff && next + 1 < end) {
        code = text.codePointAt(next) ?? code;
        width = code > 0xffff ? 2 : 1;
      }
      let letter = fold(code);
      if (letter === INVISIBLE) {
        if (letters > 0) invisible++;
        next += width;
        continue;
      }
      if (letter === SEPARATOR) {
        if (
          (code === 0x27 || code === 0x2019) &&
          letters > 0 &&
          unspaced === 0 &&
          isInsideWord(text, next, end)
        ) {
          next += width;
          continue;
        }
        const sign = letters > 0 ? leetLetter(code) : 0;
        if (sign === 0 || !isInsideWord(text, next, end)) break;
        signs++;
        letter = code;
      } else if (isUnspaced(letter)) {
        if (letters + digits > 0 && unspaced === 0) break;
        unspaced++;
        letters++;
      } else if (unspaced > 0) break;
      else if (isDigit(letter)) {
        digits++;
        outline = Math.imul(outline ^ letter, 0x01000193);
        if (code > 0x2000) styled++;
      } else {
        if (digits === 0) outline = OUTLINE_SEED ^ 0x61;
        letters++;
        if (isLatin(letter)) {
          latin++;
          if (code > 0x2000 || (code > 0x1d00 && code < 0x1e00)) styled++;
        } else if (isCyrillicOrGreek(letter)) {
          foreign++;
          if (isPlainlyCyrillic(letter)) plain++;
        }
      }
      if (long - start < 40 || unspaced > 0) this.codes[long++] = letter;
      next += width;
      last = next;
      if (long >= this.#limit) break;
    }
    if (long === start)
      return Math.max(next, at) === at
        ? at + (at < end && text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? 2 : 1)
        : next;
    let hidden = invisible > 0 && latin + foreign > 1;
    if (latin > 0 && foreign > 0) {
      replaceLetters(this.codes, start, long, plain > 0 ? asCyrillic : asLatin);
      hidden = true;
    } else if (foreign > 0 && plain === 0 && this.#readsAsLatin()) {
      replaceLetters(this.codes, start, long, asLatin);
      hidden = foreign > 2;
    }
    if (digits + signs > 0 && letters > 1 && letters >= digits) {
      if (unleet(this.codes, start, long)) hidden = true;
    }
    if (hidden) this.disguised++;
    const i = this.count++;
    this.starts[i] = start;
    this.from[i] = at;
    this.to[i] = last;
    this.styled += styled;
    this.outlines[i] =
      (digits > 0 && letters > 0 && digits < 5) || styled > 0
        ? (outline ^ (styled > 0 ? 0x5bd1e995 : 0)) | 1
        : 0;
    if (this.outlines[i] !== 0) this.outlined++;
    this.kinds[i] = unspaced > 0 ? UNSPACED : letters === 0 ? NUMBER : LETTERS;
    this.hashes[i] = hashOf(this.codes, start, long);
    this.plains[i] = this.kinds[i] === LETTERS ? stretchedHash(this.codes, start, long) : 0;
    this.#length = long;
    return next;
  }

  #readsAsLatin(): boolean {
    this.#latinText ??= readsAsLatin(this.#text);
    return this.#latinText;
  }
}
