/**
 * How weights are written: a line of gaps (buckets without weight before the next one with) and a line of values.
 * Both are printable characters that need no escape between backquotes.
 */

/** Character of a gap of none; a gap of `n` is `n` characters further. */
export const GAP = 0x61;
/** A gap of this many or more is written as this one, then the rest. */
export const GAP_MORE = 0x7e - 0x61;
/** Character of a weight of zero; `n` steps up or down are `n` characters further. */
export const VALUE_ZERO = 0x4e;

/** Reads the two lines into signed steps for each of `buckets`. */
export const unpack = (gaps: string, values: string, buckets: number): Int8Array => {
  const weights = new Int8Array(buckets);
  let bucket = -1;
  let value = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps.charCodeAt(i) - GAP;
    bucket += gap;
    if (gap === GAP_MORE) continue;
    bucket++;
    weights[bucket] = values.charCodeAt(value++) - VALUE_ZERO;
  }
  return weights;
};
