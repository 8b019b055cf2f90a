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

/** Makes a table of phrases with a value each, 0..63; of a phrase that is given twice the first value counts. */
export function packPhrases(
  phrases: Iterable<readonly [phrase: string, value: number]>,
  width: number,
): PhraseTable {
  const values = new Map<string, number>();
  for (const [phrase, value] of phrases) if (!values.has(phrase)) values.set(phrase, value);
  const buckets = Array.from(
    { length: 2 ** Math.max(0, Math.round(Math.log2(values.size / LOAD))) },
    () => '',
  );
  for (const [phrase, value] of values) {
    const hashed = hash(phrase);
    buckets[bucketOf(hashed, buckets.length)] += keyOf(hashed, width) + ALPHABET[value];
  }
  return {
    buckets: buckets.map((bucket) => ALPHABET[bucket.length / (width + 1)]).join(''),
    entries: buckets.join(''),
    width,
  };
}

const starts = new WeakMap<PhraseTable, Uint16Array>();

function startsOf({ buckets }: PhraseTable): Uint16Array {
  const made = new Uint16Array(buckets.length + 1);
  for (let i = 0; i < buckets.length; i++)
    made[i + 1] = (made[i] ?? 0) + ALPHABET.indexOf(buckets[i] as string);
  return made;
}

/** The value of a phrase in a table; -1 when it is none of them. */
export function lookUp(table: PhraseTable, phrase: string): number {
  let from = starts.get(table);
  if (!from) {
    from = startsOf(table);
    starts.set(table, from);
  }
  const hashed = hash(phrase);
  const bucket = bucketOf(hashed, table.buckets.length);
  const [first = 0, last = 0] = [from[bucket], from[bucket + 1]];
  if (first === last) return -1;
  const key = keyOf(hashed, table.width);
  const length = table.width + 1;
  for (let at = first; at < last; at++)
    if (table.entries.startsWith(key, at * length))
      return ALPHABET.indexOf(table.entries[at * length + table.width] as string);
  return -1;
}
