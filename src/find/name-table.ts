/**
 * What the words of an id or class stand for, as bits. A row is a bit and patterns parted by spaces:
 *
 * - `word` is that word, `word*` and `*word` one that begins or ends with it, `*word*` one that holds it;
 * - `read-next` are words in a row with a hyphen, an underscore, a capital or nothing between them;
 * - `word|` is a word of which no hyphen and no two underscores make a longer name.
 *
 * Words are runs of Latin letters; a capital after a small letter begins another. Regular expressions say the same in less,
 * but a browser takes longer to make ready one of that size than to read all names of a page.
 */
export type NameRows = readonly (readonly [bit: number, patterns: string])[];

/** Letters by which beginnings are kept apart. */
const KEY = 2;

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const [HYPHEN, UNDERSCORE] = [0x2d, 0x5f];
const WORD = /[A-Z]+[a-z]*|[a-z]+/g;

/** Reads names by rows. */
export class NameTable {
  readonly #whole = new Map<string, number>();
  readonly #last = new Map<string, number>();
  readonly #beginnings = new Map<string, [string, number][]>();
  readonly #ends: [string, number][] = [];
  readonly #parts: [string, number][] = [];
  readonly #lastEnds: [string, number][] = [];
  /** First words of patterns of several. */
  readonly #firsts = new Set<string>();

  constructor(rows: NameRows) {
    for (const [bit, patterns] of rows) for (const pattern of patterns.split(' ')) this.#learn(pattern, bit);
  }

  /** The bits of all rows of which a pattern fits. */
  bitsOf(name: string): number {
    let bits = 0;
    let end = 0;
    /** The words before this one that a pattern of two or of three may begin with, joined. */
    let one = '';
    let two = '';
    for (const written of name.match(WORD) ?? []) {
      end = name.indexOf(written, end) + written.length;
      const [code, next] = [name.charCodeAt(end), name.charCodeAt(end + 1)];
      const sign = code === HYPHEN || code === UNDERSCORE;
      const word = written.toLowerCase();
      bits |= this.#ofWord(word);
      // A hyphen, a capital or two underscores make it part of a longer name.
      if (!isCapital(code) && code !== HYPHEN && !(code === UNDERSCORE && next === UNDERSCORE))
        bits |= this.#ofLast(word);
      if (two) bits |= this.#ofLetters(two + word);
      two = one && one + word;
      if (two) bits |= this.#ofLetters(two);
      one = this.#firsts.has(word) ? word : '';
      if (!isCapital(code) && !(sign && (isSmall(next) || isCapital(next)))) one = two = '';
    }
    return bits;
  }

  #learn(pattern: string, bit: number): void {
    const last = pattern.endsWith('|');
    const beginning = pattern.endsWith('*');
    const end = pattern.startsWith('*');
    const words = pattern.slice(end ? 1 : 0, last || beginning ? -1 : undefined);
    const letters = words.replaceAll('-', '');
    if (letters !== words) this.#firsts.add(words.slice(0, words.indexOf('-')));
    if (end) (beginning ? this.#parts : last ? this.#lastEnds : this.#ends).push([letters, bit]);
    else if (beginning) {
      const key = letters.slice(0, KEY);
      this.#beginnings.set(key, [...(this.#beginnings.get(key) ?? []), [letters, bit]]);
    } else {
      const known = last ? this.#last : this.#whole;
      known.set(letters, (known.get(letters) ?? 0) | bit);
    }
  }

  #ofWord(word: string): number {
    let bits = this.#ofLetters(word);
    for (const [end, bit] of this.#ends) if (word.endsWith(end)) bits |= bit;
    for (const [part, bit] of this.#parts) if (word.includes(part)) bits |= bit;
    return bits;
  }

  #ofLetters(joined: string): number {
    return (this.#whole.get(joined) ?? 0) | this.#ofBeginning(joined);
  }

  #ofLast(word: string): number {
    let bits = this.#last.get(word) ?? 0;
    for (const [end, bit] of this.#lastEnds) if (word.endsWith(end)) bits |= bit;
    return bits;
  }

  #ofBeginning(letters: string): number {
    let bits = 0;
    for (const [beginning, bit] of this.#beginnings.get(letters.slice(0, KEY)) ?? [])
      if (letters.startsWith(beginning)) bits |= bit;
    return bits;
  }
}
