import { CATEGORIES } from '../../lexicon/category.ts';
import type { Facts, LinkFacts } from '../facts.ts';
import { SIGN } from '../glance.ts';
import { commerce } from './author.ts';
import { echo } from './author-link.ts';
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
  links.find(({ from, address }) => from === 'author' && address.host !== '' && !page.isOwn(address.site));

/** Share of what a seller's name and a seller's host tell together that is told by the name on any link. */
const LINKED_NAME = 0.6;

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
    'author-seller': 'author',
    'late-linked': 'links',
    'late-bland': 'place',
    'digest-trade': 'author',
  }),
  read: (facts) => {
    const link = outside(facts);
    const plain = bland(facts);
    const late = lateness(facts);
    const linked = flag(link !== undefined);
    const sold = facts.authorHits.strongs > 0 ? 1 : commerce(facts);
    const shop = Math.max(ramp(link?.trade ?? 0, 0.2, 0.6), flag(link?.shop === true));
    const slug = link === undefined ? 0 : ramp(slugSigns(link.address.path), 0, 2);
    const repeated = link === undefined || sold === 0 ? 0 : echo(facts, link);
    return [
      plain,
      plain * linked,
      plain * sold,
      plain * shop,
      plain * slug,
      // A host that repeats what the name sells is no news beside the name.
      repeated > 0 ? 0 : shop,
      slug,
      sold * linked * Math.max(LINKED_NAME * ramp(facts.nameWords, 1, 2), shop, ramp(repeated, 0.3, 0.8)),
      late * linked,
      late * plain,
      flag(facts.item.kind === 'recent-comments') * sold,
    ];
  },
};
