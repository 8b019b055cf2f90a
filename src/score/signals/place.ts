import { CATEGORIES } from '../../lexicon/category.ts';
import type { Facts } from '../facts.ts';
import { SIGN } from '../glance.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

const YEAR = 365.25 * 24 * 3600 * 1000;

/** How many years after the article it was written: 0 up to one, 1 from four. 0 where either date is not stated. */
export const lateness = ({ item, page }: Facts): number =>
  item.date === undefined || page.published === undefined
    ? 0
    : ramp((item.date - page.published) / YEAR, 1, 4);

const MESSENGER = CATEGORIES.indexOf('messenger');
/** Digits of a telephone number. */
const TELEPHONE = 7;

/**
 * Whether a comment on a page leads nowhere: no address outside the page, no other way to reach whoever wrote it, nothing
 * that is sold by its name or its words. Praise from such a one gains nothing. Of a text without its page this cannot be
 * told: those who collected it may have left the links out.
 */
const leadsNowhere = ({ item, page, links, glance, hits, authorHits, authorTrades }: Facts): boolean =>
  page.known &&
  item.kind === 'comments' &&
  links.every(({ address }) => address.host === '' || page.isOwn(address.site)) &&
  glance.digits < TELEPHONE &&
  (glance.signs & SIGN.at) === 0 &&
  hits.strongs + authorHits.strongs + authorTrades === 0 &&
  (hits.weak[MESSENGER] as number) === 0;

/** The item beside the article it stands under. */
export const place: SignalGroup = {
  evidence: () => ({
    'foreign-to-page': 'place',
    'about-page': 'place',
    late: 'place',
    title: 'place',
    digest: 'place',
    'leads-nowhere': 'place',
  }),
  read: (facts) => [
    facts.shared < 0 ? 0 : 1 - ramp(facts.shared, 0, 0.25),
    ramp(facts.shared, 0.2, 0.6),
    lateness(facts),
    flag(facts.title),
    flag(facts.item.kind === 'recent-comments'),
    flag(leadsNowhere(facts)),
  ],
};
