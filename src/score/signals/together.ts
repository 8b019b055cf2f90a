import { CATEGORIES } from '../../lexicon/category.ts';
import type { Facts, LinkFacts } from '../facts.ts';
import { lateness, shared } from './place.ts';
import { flag, ramp, type Signal } from './signal.ts';

const PRAISE = CATEGORIES.indexOf('praise');
/** Beginnings and endings of host names that sell, judge or rank: few people are called so. */
const SHOP_NAME =
  /^(?:best|top|buy|cheap|get|discount|online|free|the)[a-z-]{3}|(?:guide|guides|review|reviews|pro|pros|hub|hq|expert|experts|tool|tools|solution|solutions|service|services|agency|online|store|shop|mart|market|deals?|rates?|loans?|jobs?|hotels?|games?|bonus|judge|advisor|finder|checker|rental|rentals|travels?|tours?|spinner|cure|cures|clinic|seo|web|tech|finance)$/;

const authorLink = (facts: Facts): LinkFacts | undefined =>
  facts.links.find(
    ({ from, address }) => from === 'author' && address.host !== '' && address.domain !== facts.page.domain,
  );
const linked = (facts: Facts): number => flag(authorLink(facts) !== undefined);
const named = (facts: Facts): number =>
  Math.max(flag(facts.authorTrades > 0), flag(facts.authorHits.strong.some((count) => count > 0)));

/** A brief comment of praise that asks nothing and could stand under any article, 0..1. */
const bland = (facts: Facts): number => {
  if (facts.title || facts.words.count < 2 || facts.words.count > 90) return 0;
  if (/[?？؟]/.test(facts.text)) return 0;
  const praise = (facts.hits.strong[PRAISE] ?? 0) * 2 + (facts.hits.weak[PRAISE] ?? 0);
  return ramp(praise, 0, 2) * (1 - ramp(shared(facts), 0.15, 0.5));
};
const trade = (facts: Facts): number => ramp(authorLink(facts)?.trade ?? 0, 0.2, 0.6);
const shop = (facts: Facts): number => flag(SHOP_NAME.test(authorLink(facts)?.address.label ?? ''));
const slug = (facts: Facts): number => {
  const path = authorLink(facts)?.address.path ?? '';
  return ramp(path.split(/[-_+]|%20/).length, 1, 3);
};
const digest = (facts: Facts): number => flag(facts.item.kind === 'recent-comments');
const words = (facts: Facts): number =>
  facts.author.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Evidence that tells little by itself and much together. Each is a product of two readings. */
export const together: readonly Signal[] = [
  { id: 'bland', evidence: 'place', read: bland },
  { id: 'bland-linked', evidence: 'links', read: (facts) => bland(facts) * linked(facts) },
  { id: 'bland-trade', evidence: 'author', read: (facts) => bland(facts) * named(facts) },
  {
    id: 'bland-shop',
    evidence: 'links',
    read: (facts) => bland(facts) * Math.max(trade(facts), shop(facts)),
  },
  { id: 'bland-slug', evidence: 'links', read: (facts) => bland(facts) * slug(facts) },
  { id: 'author-shop', evidence: 'links', read: shop },
  { id: 'author-slug', evidence: 'links', read: slug },
  {
    id: 'trade-both',
    evidence: 'author',
    read: (facts) => named(facts) * Math.max(trade(facts), shop(facts)),
  },
  { id: 'person-shop', evidence: 'links', read: (facts) => (1 - named(facts)) * trade(facts) },
  { id: 'late-linked', evidence: 'links', read: (facts) => lateness(facts) * linked(facts) },
  { id: 'late-bland', evidence: 'place', read: (facts) => lateness(facts) * bland(facts) },
  { id: 'digest-trade', evidence: 'author', read: (facts) => digest(facts) * named(facts) },
  {
    id: 'digest-phrase',
    evidence: 'author',
    read: (facts) => digest(facts) * named(facts) * ramp(words(facts), 1, 2),
  },
  {
    id: 'trade-linked',
    evidence: 'author',
    read: (facts) => linked(facts) * named(facts) * ramp(words(facts), 1, 2),
  },
];
