import type { Facts } from '../facts.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

const YEAR = 365.25 * 24 * 3600 * 1000;

/** How many years after the article it was written: 0 up to one, 1 from four. 0 where either date is not stated. */
export const lateness = ({ item, page }: Facts): number =>
  item.date === undefined || page.published === undefined
    ? 0
    : ramp((item.date - page.published) / YEAR, 1, 4);

/** The item beside the article it stands under. */
export const place: SignalGroup = {
  evidence: () => ({
    'foreign-to-page': 'place',
    'about-page': 'place',
    late: 'place',
    title: 'place',
    digest: 'place',
  }),
  read: (facts) => [
    facts.shared < 0 ? 0 : 1 - ramp(facts.shared, 0, 0.25),
    ramp(facts.shared, 0.2, 0.6),
    lateness(facts),
    flag(facts.title),
    flag(facts.item.kind === 'recent-comments'),
  ],
};
