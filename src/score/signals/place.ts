import type { Facts } from '../facts.ts';
import { LETTERS } from '../words.ts';
import { flag, ramp, type Signal } from './signal.ts';

/** Share of the text's longer words that the article uses too; -1 when there is nothing to compare. */
export const shared = (facts: Facts): number => {
  if (facts.page.size < 60 || facts.title) return -1;
  let longer = 0;
  let used = 0;
  for (let i = 0; i < facts.words.count; i++) {
    const length = (facts.words.starts[i + 1] ?? 0) - (facts.words.starts[i] ?? 0);
    if (facts.words.kinds[i] === LETTERS && length < 5) continue;
    longer++;
    if (facts.page.uses(facts.words, i)) used++;
  }
  return longer < 3 ? -1 : used / longer;
};

const YEAR = 365.25 * 24 * 3600 * 1000;

/** How many years after the article it was written: 0 up to one, 1 from four. 0 where either date is not stated. */
export const lateness = (facts: Facts): number => {
  const { date } = facts.item;
  const { published } = facts.page;
  return date === undefined || published === undefined ? 0 : ramp((date - published) / YEAR, 1, 4);
};

/** The item beside the article it stands under. */
export const place: readonly Signal[] = [
  {
    id: 'foreign-to-page',
    evidence: 'place',
    read: (facts) => {
      const share = shared(facts);
      return share < 0 ? 0 : 1 - ramp(share, 0, 0.25);
    },
  },
  { id: 'about-page', evidence: 'place', read: (facts) => ramp(shared(facts), 0.2, 0.6) },
  { id: 'late', evidence: 'place', read: lateness },
  { id: 'title', evidence: 'place', read: (facts) => flag(facts.title) },
  { id: 'digest', evidence: 'place', read: (facts) => flag(facts.item.kind === 'recent-comments') },
];
