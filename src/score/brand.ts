import type { Words } from './words.ts';

/** Letters, and figures for luck or for a lottery of four: what betting sites of Southeast Asia are called. */
const BRAND = /^[a-z]{3,12}(?:4d|77|88|99|([3-9])\1\1|69|138|168|303|338|365|808)$/i;
/** Letters at its beginning that are looked at: a plain word counts only in capitals, as readers' own names seldom are. */
const BEGINNING = 3;

const isBrand = (written: string): boolean => {
  const plain = written.normalize('NFKC');
  if (!BRAND.test(plain)) return false;
  const beginning = plain.slice(0, BEGINNING);
  return plain !== written || beginning === beginning.toUpperCase();
};

/** Whether a text names such a site ("OBENG4D"). */
export const namesBrand = (text: string, words: Words): boolean => {
  for (let i = 0; words.outlined > 0 && i < words.count; i++)
    if (words.outlines[i] !== 0 && isBrand(text.slice(words.from[i], words.to[i]))) return true;
  return false;
};
