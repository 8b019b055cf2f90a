import { CATEGORIES } from '../../src/lexicon/category.ts';
import { packHashes } from '../../src/lexicon/pack.ts';
import { SPAM_VOCABULARIES } from '../../src/lexicon/spam-vocabularies.ts';
import { type PackedSpam, STRONG_PHRASE } from '../../src/lexicon/spam-vocabulary.ts';
import { TRADE_NAMES } from '../../src/lexicon/trade-names.ts';
import { joined, pairAt, phraseKey } from '../../src/score/phrase-hash.ts';
import { WordReader } from '../../src/score/word-reader.ts';
import { HASH_SEED, hashStep, UNSPACED } from '../../src/score/words.ts';

/** Characters of hash of one phrase, and buckets, more of which make a first look that finds nothing likelier. */
const WIDTH = 3;
const BUCKETS = 2048;

type Entry = readonly [key: number, value: number];
/** A key, and whether it is of a beginning rather than of whole words. */
interface Key {
  readonly key: number;
  readonly open: boolean;
}

const reader = new WordReader(512);

function keyOf(phrase: string): Key {
  const words = reader.read(phrase.replaceAll('*', ''));
  const open = phrase.endsWith('*') || words.kinds[0] === UNSPACED;
  if (open && words.count === 1) {
    let whole = HASH_SEED;
    for (let c = 0; c < (words.starts[1] ?? 0); c++) whole = hashStep(whole, words.codes[c] ?? 0);
    return { key: phraseKey(pairAt(words, 0), whole), open };
  }
  const first = words.hashes[0] ?? 0;
  let whole = first;
  for (let i = 1; i < words.count; i++) whole = joined(whole, words.hashes[i] ?? 0);
  return { key: phraseKey(first, whole), open: false };
}

function spam(): readonly (readonly [Key, number])[] {
  const entries: (readonly [Key, number])[] = [];
  for (const [list, more] of [
    ['strong', STRONG_PHRASE],
    ['weak', 0],
  ] as const)
    for (const vocabulary of Object.values(SPAM_VOCABULARIES))
      for (const [index, category] of CATEGORIES.entries())
        for (const phrase of vocabulary[list][category] ?? []) entries.push([keyOf(phrase), index + more]);
  return entries;
}

const table = (entries: readonly (readonly [Key, number])[], open: boolean) =>
  packHashes(
    entries.filter(([key]) => key.open === open).map(([{ key }, value]): Entry => [key, value]),
    WIDTH,
    BUCKETS,
  );

/** Source text of `src/lexicon/packed-spam.ts`, made of the languages' phrases as they are written. */
export function packSpam(): string {
  const phrases = spam();
  const trades = Object.values(TRADE_NAMES)
    .flatMap((line) => line.split(' '))
    .map((word) => [keyOf(word), 0] as const);
  const packed: PackedSpam = {
    phrases: table(phrases, false),
    beginnings: table(phrases, true),
    trades: table(trades, false),
    tradeBeginnings: table(trades, true),
  };
  return `// Made by \`npm run pack\` of the phrases in \`spam/\` and of \`trade-names.ts\`. Not to be edited.
import type { PackedSpam } from './spam-vocabulary.ts';

/** The phrases of all languages. */
export const PACKED_SPAM: PackedSpam = ${JSON.stringify(packed, undefined, 2)};
`;
}
