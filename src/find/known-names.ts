/** Longest class or id that is read; longer ones are data, not names. */
const NAME_LIMIT = 400;
/** Most names remembered: pages that make up a name for each element must not fill the memory. */
const REMEMBERED = 4000;
/** Numbers tell elements apart, and say nothing. */
const NUMBERS = /\d+/g;
const SPACE = /\s+/;

/**
 * Reads classes and ids as written by `read`, which is asked of each word between spaces once: a page has thousands of
 * lists of classes, made of some hundreds.
 */
export function readsNames(read: (word: string) => number): (name: string | null) => number {
  const lists = new Map<string, number>();
  const words = new Map<string, number>();
  const ofWord = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= REMEMBERED) words.clear();
    const bits = read(word);
    words.set(word, bits);
    return bits;
  };
  return (name) => {
    if (!name || name.length > NAME_LIMIT) return 0;
    const known = lists.get(name);
    if (known !== undefined) return known;
    if (lists.size >= REMEMBERED) lists.clear();
    let bits = 0;
    for (const word of name.replace(NUMBERS, '0').split(SPACE)) bits |= ofWord(word);
    lists.set(name, bits);
    return bits;
  };
}
