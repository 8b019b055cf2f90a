/**
 * Phrases as they ship. A content script starts anew on every page, so it carries no lists of phrases to be made into
 * sets, but tables of short hashes that are looked up as they are: about two bytes a phrase, and next to nothing to do
 * before the first look-up. A text that is no phrase is taken for one about five times in 10,000 (two characters a
 * hash) or in a million (three).
 */
export interface PhraseTable {
  /** How many phrases each bucket holds, a character of `ALPHABET` a bucket; a power of two of them. */
  readonly buckets: string;
  /** Bucket after bucket, for each phrase: `width` characters of hash, then one that is its value. */
  readonly entries: string;
  /** Characters of hash of one phrase. */
  readonly width: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,-./:;<=>?@[]^_{|}~';
/** Phrases in one bucket, about. */
const LOAD = 4;

/** FNV-1a over the UTF-16 code units, then the finalizer of MurmurHash3, so that all bits are good. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Buckets go by the high bits, keys by the low ones. */
const bucketOf = (hashed: number, buckets: number): number => Math.floor((hashed / 2 ** 32) * buckets);

/** The characters that stand for a hash within its bucket. */
function keyOf(hashed: number, width: number): string {
  let rest = hashed;
  let key = '';
  for (let i = 0; i < width; i++) {
    key += ALPHABET[rest % ALPHABET.length];
    rest = Math.floor(rest / ALPHABET.length);
  }
  return key;
}

/** Makes a table of hashes (32 bits, unsigned) with a value each, 0..63; of one that is given twice the first counts. */
export function packHashes(
  entries: Iterable<readonly [hashed: number, value: number]>,
  width: number,
  size: number,
): PhraseTable {
  const values = new Map<number, number>();
  for (const [hashed, value] of entries) if (!values.has(hashed)) values.set(hashed, value);
  const buckets = Array.from({ length: size }, () => '');
  for (const [hashed, value] of values) {
    buckets[bucketOf(hashed, size)] += keyOf(hashed, width) + ALPHABET[value];
  }
  return {
    buckets: buckets.map((bucket) => ALPHABET[bucket.length / (width + 1)]).join(''),
    entries: buckets.join(''),
    width,
  };
}

/** Makes a table of phrases with a value each, 0..63; of a phrase that is given twice the first value counts. */
export function packPhrases(
  phrases: Iterable<readonly [phrase: string, value: number]>,
  width: number,
): PhraseTable {
  const values = new Map<string, number>();
  for (const [phrase, value] of phrases) if (!values.has(phrase)) values.set(phrase, value);
  const size = 2 ** Math.max(0, Math.round(Math.log2(values.size / LOAD)));
  return packHashes(
    [...values].map(([phrase, value]) => [hash(phrase), value] as const),
    width,
    size,
  );
}

/** Code of each character of `ALPHABET`, and the character's place by its code. */
const codes = new Uint8Array(ALPHABET.length);
const places = new Uint8Array(0x80);
for (let i = 0; i < ALPHABET.length; i++) {
  codes[i] = ALPHABET.charCodeAt(i);
  places[codes[i] as number] = i;
}

/** A table that is looked up by hash. */
export class HashTable {
  readonly #starts;
  readonly #entries;
  readonly #width;
  readonly #shift;

  constructor({ buckets, entries, width }: PhraseTable) {
    this.#entries = entries;
    this.#width = width;
    this.#shift = 32 - Math.log2(buckets.length);
    this.#starts = new Uint16Array(buckets.length + 1);
    let start = 0;
    for (let i = 0; i < buckets.length; i++) {
      start += places[buckets.charCodeAt(i)] as number;
      this.#starts[i + 1] = start;
    }
  }

  /** Whether any hash of these high bits is in it (32 bits, signed or not). */
  mayHold(hashed: number): boolean {
    const bucket = this.#shift === 32 ? 0 : hashed >>> this.#shift;
    return this.#starts[bucket] !== this.#starts[bucket + 1];
  }

  /** The value of a hash (32 bits, unsigned); -1 when it is not in it. */
  value(hashed: number): number {
    const bucket = this.#shift === 32 ? 0 : hashed >>> this.#shift;
    const last = this.#starts[bucket + 1] as number;
    for (let at = this.#starts[bucket] as number; at < last; at++) {
      const start = at * (this.#width + 1);
      if (this.#isAt(start, hashed)) return places[this.#entries.charCodeAt(start + this.#width)] as number;
    }
    return -1;
  }

  #isAt(start: number, hashed: number): boolean {
    let rest = hashed;
    for (let i = 0; i < this.#width; i++) {
      if (this.#entries.charCodeAt(start + i) !== codes[rest % codes.length]) return false;
      rest = Math.floor(rest / codes.length);
    }
    return true;
  }
}

const opened = new WeakMap<PhraseTable, HashTable>();

/** The value of a phrase in a table; -1 when it is none of them. */
export function lookUp(table: PhraseTable, phrase: string): number {
  let open = opened.get(table);
  if (!open) {
    open = new HashTable(table);
    opened.set(table, open);
  }
  return open.value(hash(phrase));
}
