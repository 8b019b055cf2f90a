import { CATEGORIES } from '../../lexicon/category.ts';
import type { Facts, LinkFacts } from '../facts.ts';
import { SIGN } from '../glance.ts';
import { nameWords } from './author.ts';
import { lateness } from './place.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

const PRAISE = CATEGORIES.indexOf('praise');
const SLUG_SIGNS = '-_+%';

/** Signs that part the words of an address. */
const slugSigns = (path: string): number => {
  let count = 0;
  for (let i = 0; i < path.length; i++) if (SLUG_SIGNS.includes(path.charAt(i))) count++;
  return count;
};

/** A brief comment of praise that asks nothing and could stand under any article, 0..1. */
const bland = ({ title, words, glance, hits, shared }: Facts): number => {
  if (title || words.count < 2 || words.count > 90 || (glance.signs & SIGN.question) !== 0) return 0;
  const praise = (hits.strong[PRAISE] as number) * 2 + (hits.weak[PRAISE] as number);
  return ramp(praise, 0, 2) * (1 - ramp(shared, 0.15, 0.5));
};

const outside = ({ links, page }: Facts): LinkFacts | undefined =>
  links.find(({ from, address }) => from === 'author' && address.host !== '' && !page.isOwn(address.domain));

/** Evidence that tells little by itself and much together. Each is a product of two readings. */
export const together: SignalGroup = {
  evidence: () => ({
    bland: 'place',
    'bland-linked': 'links',
    'bland-trade': 'author',
    'bland-shop': 'links',
    'bland-slug': 'links',
    'author-shop': 'links',
    'author-slug': 'links',
    'trade-both': 'author',
    'person-shop': 'links',
    'late-linked': 'links',
    'late-bland': 'place',
    'digest-trade': 'author',
    'digest-phrase': 'author',
    'trade-linked': 'author',
  }),
  read: (facts) => {
    const link = outside(facts);
    const plain = bland(facts);
    const late = lateness(facts);
    const linked = flag(link !== undefined);
    const named = flag(facts.authorTrades > 0 || facts.authorHits.strongs > 0);
    const trade = ramp(link?.trade ?? 0, 0.2, 0.6);
    const shop = flag(link?.shop === true);
    const slug = link === undefined ? 0 : ramp(slugSigns(link.address.path), 0, 2);
    const digest = flag(facts.item.kind === 'recent-comments');
    const words = named === 0 ? 0 : ramp(nameWords(facts), 1, 2);
    return [
      plain,
      plain * linked,
      plain * named,
      plain * Math.max(trade, shop),
      plain * slug,
      shop,
      slug,
      named * Math.max(trade, shop),
      (1 - named) * trade,
      late * linked,
      late * plain,
      digest * named,
      digest * named * words,
      linked * named * words,
    ];
  },
};
