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

/** Most words of a pattern. */
const MOST_WORDS = 3;
/** Letters by which beginnings are kept apart. */
const KEY = 2;

/** A name's words, in lower case, and how each goes on. */
interface Split {
  readonly words: readonly string[];
  /** The next word stands close: a hyphen, an underscore, a capital. */
  readonly joins: readonly boolean[];
  /** A hyphen, a capital or two underscores follow. */
  readonly opens: readonly boolean[];
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const [HYPHEN, UNDERSCORE] = [0x2d, 0x5f];

function split(name: string): Split {
  const words: string[] = [];
  const joins: boolean[] = [];
  const opens: boolean[] = [];
  let at = 0;
  while (at < name.length) {
    const start = at;
    let before = 0;
    let code = name.charCodeAt(at);
    while (isSmall(code) || (isCapital(code) && !isSmall(before))) {
      before = code;
      code = name.charCodeAt(++at);
    }
    if (at === start) {
      at++;
      continue;
    }
    words.push(name.slice(start, at).toLowerCase());
    const next = name.charCodeAt(at + 1);
    const sign = code === HYPHEN || code === UNDERSCORE;
    joins.push(isCapital(code) || (sign && (isSmall(next) || isCapital(next))));
    opens.push(isCapital(code) || code === HYPHEN || (code === UNDERSCORE && next === UNDERSCORE));
  }
  return { words, joins, opens };
}

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
    const { words, joins, opens } = split(name);
    let bits = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      bits |= this.#ofWord(word);
      if (!opens[at]) bits |= this.#ofLast(word);
      if (!this.#firsts.has(word)) continue;
      let joined = word;
      for (let next = at; joins[next] && next - at < MOST_WORDS - 1; next++) {
        joined += words[next + 1];
        bits |= (this.#whole.get(joined) ?? 0) | this.#ofBeginning(joined);
      }
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
    let bits = (this.#whole.get(word) ?? 0) | this.#ofBeginning(word);
    for (const [end, bit] of this.#ends) if (word.endsWith(end)) bits |= bit;
    for (const [part, bit] of this.#parts) if (word.includes(part)) bits |= bit;
    return bits;
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
