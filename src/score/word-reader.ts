import {
  asCyrillic,
  asLatin,
  fold,
  INVISIBLE,
  isPlainlyCyrillic,
  isUnspaced,
  leetLetter,
  SEPARATOR,
} from './letters.ts';
import { isCyrillicOrGreek, isDigit, isInsideWord, isLatin, readsAsLatin } from './word-letters.ts';
import { type Gap, LETTERS, NUMBER, UNSPACED, type Words } from './words.ts';

/** Most characters of folded text that are kept; the rest of a longer text is not read. */
const WORDS_LIMIT = 4096;

const OUTLINE_SEED = 0x2f0b4c47;
/** Outline of a word whose letters were set apart. */
const SPELLED = 0x6b43a9b5;

/** Reads texts into words. One reader holds one result at a time. */
export class WordReader implements Words {
  readonly codes = new Uint16Array(WORDS_LIMIT);
  readonly starts = new Int32Array(WORDS_LIMIT + 1);
  readonly from = new Int32Array(WORDS_LIMIT);
  readonly to = new Int32Array(WORDS_LIMIT);
  readonly kinds = new Uint8Array(WORDS_LIMIT);
  readonly outlines = new Int32Array(WORDS_LIMIT);
  count = 0;
  disguised = 0;
  styled = 0;
  /** Whether a word without plainly Cyrillic letters is read as a Latin one in disguise. */
  #latinText = false;
  #length = 0;

  /** Reads `text`, leaving out the gaps (in order, not overlapping). */
  read(text: string, gaps: readonly Gap[] = []): Words {
    this.count = 0;
    this.disguised = 0;
    this.styled = 0;
    this.#length = 0;
    this.#latinText = readsAsLatin(text);
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
    let at = from;
    while (at < to && this.#length < WORDS_LIMIT - 64 && this.count < WORDS_LIMIT - 1)
      at = this.#word(text, at, to);
    this.#joinSingles(text, first);
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
      if (long >= WORDS_LIMIT - 64) break;
    }
    if (long === start)
      return Math.max(next, at) === at
        ? at + (at < end && text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff ? 2 : 1)
        : next;
    let hidden = invisible > 0 && latin + foreign > 1;
    if (latin > 0 && foreign > 0) {
      this.#mend(start, long, plain > 0 ? asCyrillic : asLatin);
      hidden = true;
    } else if (foreign > 0 && plain === 0 && this.#latinText) {
      this.#mend(start, long, asLatin);
      hidden = foreign > 2;
    }
    if (digits + signs > 0 && letters > 1 && letters >= digits) {
      if (this.#unleet(start, long)) hidden = true;
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
    this.kinds[i] = unspaced > 0 ? UNSPACED : letters === 0 ? NUMBER : LETTERS;
    this.#length = long;
    return next;
  }

  #mend(from: number, to: number, as: (code: number) => number): void {
    for (let i = from; i < to; i++) this.codes[i] = as(this.codes[i] ?? 0);
  }

  /** Digits and signs become letters. Answers whether one stood between letters, where nobody writes a number. */
  #unleet(from: number, to: number): boolean {
    let inside = false;
    for (let i = from; i < to; i++) {
      const code = this.codes[i] ?? 0;
      const letter = leetLetter(code);
      if (letter === 0) continue;
      if (
        i > from &&
        i < to - 1 &&
        !isDigit(this.codes[i + 1] ?? 0) &&
        !isDigit(code === letter ? 0 : (this.codes[i - 1] ?? 0))
      )
        inside = true;
      this.codes[i] = letter;
    }
    return inside;
  }

  /** Joins letters set apart ("c a s i n o", "c.a.s.i.n.o") into the word they spell. */
  #joinSingles(text: string, first: number): void {
    const n = this.count;
    let write = first;
    for (let i = first; i < n; ) {
      const last = this.#endOfSpelling(text, i, n);
      this.starts[write] = this.starts[i] ?? 0;
      this.from[write] = this.from[i] ?? 0;
      this.to[write] = this.to[last] ?? 0;
      this.kinds[write] = this.kinds[i] ?? 0;
      this.outlines[write] = this.outlines[i] ?? 0;
      if (last > i) {
        this.kinds[write] = LETTERS;
        this.outlines[write] = SPELLED;
        this.#unleet(this.starts[i] ?? 0, last + 1 < n ? (this.starts[last + 1] ?? 0) : this.#length);
        this.disguised++;
      }
      write++;
      i = last + 1;
    }
    this.count = write;
  }

  #isSingle(i: number, n: number): boolean {
    const end = i + 1 < n ? (this.starts[i + 1] ?? 0) : this.#length;
    return end - (this.starts[i] ?? 0) === 1 && this.kinds[i] !== UNSPACED;
  }

  /** The last word of a run of single letters from `i`, all parted alike; `i` itself when there is none. */
  #endOfSpelling(text: string, i: number, n: number): number {
    if (!this.#isSingle(i, n)) return i;
    let last = i;
    let letters = this.kinds[i] === LETTERS ? 1 : 0;
    const width = i + 1 < n ? (this.from[i + 1] ?? 0) - (this.to[i] ?? 0) : 0;
    const by = text.charCodeAt(this.to[i] ?? 0);
    while (last + 1 < n && this.#isSingle(last + 1, n)) {
      const gap = (this.from[last + 1] ?? 0) - (this.to[last] ?? 0);
      if (gap !== width || text.charCodeAt(this.to[last] ?? 0) !== by) break;
      last++;
      if (this.kinds[last] === LETTERS) letters++;
    }
    const least = by === 0x20 ? 4 : 3;
    return last - i + 1 >= least && letters * 2 > last - i ? last : i;
  }
}
