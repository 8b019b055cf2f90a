import { familyShares, see, taughtShare } from './appraise.ts';
import { COMPANY_SIGNALS, COMPANY_WEIGHTS } from './company.ts';
import { LETTERS_FAMILY, TITLE_FAMILY } from './features.ts';
import type { Item } from './item.ts';
import type { Correction } from './judge.ts';
import { bundledModel } from './model.ts';
import type { PageFacts } from './page-facts.ts';
import { POLICIES } from './policy.ts';
import { FAMILY_EVIDENCE, type Sight } from './scorer.ts';
import { readSignals, signals } from './signals/index.ts';
import { EVIDENCE } from './signals/signal.ts';
import type { Reason } from './verdict.ts';

/** Most words a reason shows. */
const SHOWN = 5;

/** Reason under which each kind of feature is told. */
const TOLD = { words: 'words', author: 'author-words', links: 'link-words', form: 'marks' } as const;

/** The words of the text that carried the model's score, as written, strongest first. */
const carriers = ({ facts }: Sight, byWord: Float64Array, sign: number): readonly string[] => {
  const worth = (i: number): number => (byWord[i] ?? 0) * sign;
  const order = [...byWord.keys()]
    .filter((i) => worth(i) > 0.05)
    .sort((a, b) => worth(b) - worth(a) || a - b);
  const written = order.map((i) => facts.text.slice(facts.words.from[i], facts.words.to[i]));
  return [...new Set(written)].slice(0, SHOWN);
};

const phraseWords = (sight: Sight): readonly string[] => {
  const { facts } = sight;
  const found = new Set<string>();
  for (let i = 0; i < facts.words.count && found.size < SHOWN; i++)
    if (facts.hits.words[i]) found.add(facts.text.slice(facts.words.from[i], facts.words.to[i]));
  return [...found];
};

const hosts = ({ facts }: Sight): readonly string[] =>
  [...new Set(facts.links.map((link) => link.address.host))].filter(Boolean).slice(0, SHOWN);

const wordsFor = (sight: Sight, id: string, evidence: string): readonly string[] => {
  if (evidence === 'author' && sight.facts.author !== '') return [sight.facts.author];
  if (evidence === 'links') return hosts(sight);
  if (evidence === 'words' && id !== 'words') return phraseWords(sight);
  return [];
};

/** Why an item has the score it has, its company and what tempers it (`adjustments`) included. */
export const explain = (
  item: Item,
  page: PageFacts,
  company: readonly number[],
  adjustments: readonly Reason[],
  correction?: Correction,
): readonly Reason[] => {
  const sight = see(item, page);
  const model = bundledModel();
  const reasons: Reason[] = [{ signal: 'prior', share: model.bias, words: [] }, ...adjustments];
  const byWord = new Float64Array(sight.facts.words.count);
  const families = familyShares(sight, (family, word, share) => {
    if (family <= LETTERS_FAMILY || family === TITLE_FAMILY) byWord[word] = (byWord[word] ?? 0) + share;
  });
  for (const evidence of ['words', 'author', 'links', 'form'] as const) {
    let share = 0;
    for (let family = 0; family < families.length; family++)
      if (FAMILY_EVIDENCE[family] === EVIDENCE.indexOf(evidence)) share += families[family] ?? 0;
    const words =
      evidence === 'words'
        ? carriers(sight, byWord, Math.sign(share))
        : wordsFor(sight, TOLD[evidence], evidence);
    if (share !== 0) reasons.push({ signal: TOLD[evidence], share, words });
  }
  const readings = readSignals(sight.facts);
  for (const [i, { id, evidence }] of signals().entries()) {
    const share = (model.signals[i] ?? 0) * (readings[i] ?? 0);
    if (share !== 0) reasons.push({ signal: id, share, words: wordsFor(sight, id, evidence) });
  }
  COMPANY_SIGNALS.forEach((id, i) => {
    const share = (COMPANY_WEIGHTS[i] ?? 0) * (company[i] ?? 0);
    if (share !== 0) reasons.push({ signal: id, share, words: [] });
  });
  for (const { id, share } of POLICIES)
    if (share(item) !== 0) reasons.push({ signal: id, share: share(item), words: [] });
  const taught = taughtShare(item, page, correction);
  if (taught !== 0) reasons.push({ signal: 'taught', share: taught, words: [] });
  return reasons.sort((a, b) => Math.abs(b.share) - Math.abs(a.share) || (a.signal < b.signal ? -1 : 1));
};
