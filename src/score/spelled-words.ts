import { stretchedHash } from './stretched.ts';
import { LETTERS, UNSPACED, type Words } from './words.ts';

/** Outline of a word whose letters were set apart. */
const SPELLED = 0x6b43a9b5;

const isSingle = (words: Words, i: number): boolean =>
  (words.starts[i + 1] ?? 0) - (words.starts[i] ?? 0) === 1 && words.kinds[i] !== UNSPACED;

/** The last word of a run of single letters from `i`, all parted alike; `i` itself when there is none. */
const endOfSpelling = (words: Words, text: string, i: number, n: number): number => {
  if (!isSingle(words, i)) return i;
  const { from, to, kinds } = words;
  let last = i;
  let letters = kinds[i] === LETTERS ? 1 : 0;
  const width = i + 1 < n ? (from[i + 1] ?? 0) - (to[i] ?? 0) : 0;
  const by = text.charCodeAt(to[i] ?? 0);
  while (last + 1 < n && isSingle(words, last + 1)) {
    const gap = (from[last + 1] ?? 0) - (to[last] ?? 0);
    if (gap !== width || text.charCodeAt(to[last] ?? 0) !== by) break;
    last++;
    if (kinds[last] === LETTERS) letters++;
  }
  const least = by === 0x20 ? 4 : 3;
  return last - i + 1 >= least && letters * 2 > last - i ? last : i;
};

/**
 * Joins letters set apart ("c a s i n o", "c.a.s.i.n.o") from word `first` on into the words they spell. `mend` is told
 * where the letters of one are, and answers their hash. Answers how many words there are now.
 */
export const joinSpelled = (
  words: Words,
  text: string,
  first: number,
  mend: (start: number, stop: number) => number,
): number => {
  const { codes, starts, hashes, plains, from, to, kinds, outlines, count: n } = words;
  let write = first;
  for (let i = first; i < n; ) {
    const last = endOfSpelling(words, text, i, n);
    const start = starts[i] ?? 0;
    starts[write] = start;
    from[write] = from[i] ?? 0;
    to[write] = to[last] ?? 0;
    kinds[write] = last > i ? LETTERS : (kinds[i] ?? 0);
    outlines[write] = last > i ? SPELLED : (outlines[i] ?? 0);
    const stop = starts[last + 1] ?? 0;
    hashes[write] = last > i ? mend(start, stop) : (hashes[i] ?? 0);
    plains[write] = last > i ? stretchedHash(codes, start, stop) : (plains[i] ?? 0);
    write++;
    i = last + 1;
  }
  return write;
};
