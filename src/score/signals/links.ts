import type { Facts, LinkFacts } from '../facts.ts';
import { CHEAP_SUFFIXES, FREE_HOSTS, MAINSTREAM, MESSENGERS, SHORTENERS } from '../hosts.ts';
import { flag, ramp, type Signal } from './signal.ts';

const outside = (facts: Facts): readonly LinkFacts[] =>
  facts.links.filter(({ address }) => address.host !== '' && address.domain !== facts.page.domain);
const any = (facts: Facts, test: (link: LinkFacts) => boolean): number => flag(outside(facts).some(test));
const most = (facts: Facts, measure: (link: LinkFacts) => number): number => {
  let best = 0;
  for (const link of outside(facts)) best = Math.max(best, measure(link));
  return best;
};
const body = (facts: Facts): number => {
  let count = 0;
  for (const link of outside(facts)) count += link.from === 'author' ? 0 : 1;
  return count;
};
const inSet = (hosts: ReadonlySet<string>) => (link: LinkFacts) =>
  hosts.has(link.address.domain) || hosts.has(link.address.host);

/** Anchor text of one to six lower-case words, as search engines are fed. */
const KEYWORD_ANCHOR = /^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}&'-]+){1,5}$/u;
const MONEY_PATH =
  /(?:^|[/_.-])(?:buy|cheap|best|order|review|reviews|sale|price|coupon|promo|bonus|casino|slots?|bet|loan|credit|seo|marketing|hosting|insurance|service|services|product|products|shop|store|affiliate|deal|discount|download|apk|free|online)(?:[/_.-]|$)/i;

/** Where the links lead and how they are set. Links into the page's own site do not count. */
export const links: readonly Signal[] = [
  { id: 'link', evidence: 'links', read: (facts) => flag(body(facts) > 0) },
  { id: 'links', evidence: 'links', read: (facts) => ramp(body(facts), 1, 5) },
  { id: 'links-many', evidence: 'links', read: (facts) => ramp(body(facts), 4, 20) },
  {
    id: 'link-only',
    evidence: 'links',
    read: (facts) => flag(body(facts) > 0) * (1 - ramp(facts.words.count, 0, 12)),
  },
  { id: 'link-mainstream', evidence: 'links', read: (facts) => any(facts, inSet(MAINSTREAM)) },
  { id: 'link-shortener', evidence: 'links', read: (facts) => any(facts, inSet(SHORTENERS)) },
  { id: 'link-messenger', evidence: 'contact', read: (facts) => any(facts, inSet(MESSENGERS)) },
  { id: 'link-free-host', evidence: 'links', read: (facts) => any(facts, inSet(FREE_HOSTS)) },
  {
    id: 'link-cheap-host',
    evidence: 'links',
    read: (facts) => any(facts, (link) => CHEAP_SUFFIXES.has(link.address.suffix)),
  },
  {
    id: 'link-hyphens',
    evidence: 'links',
    read: (facts) => most(facts, (link) => ramp(link.address.label.split('-').length, 1, 3)),
  },
  { id: 'link-trade', evidence: 'links', read: (facts) => most(facts, (link) => ramp(link.trade, 0.2, 0.8)) },
  {
    id: 'link-long-name',
    evidence: 'links',
    read: (facts) => most(facts, (link) => ramp(link.address.label.length, 12, 22)),
  },
  {
    id: 'link-digits',
    evidence: 'links',
    read: (facts) => any(facts, (link) => /\d/.test(link.address.label)),
  },
  {
    id: 'link-punycode',
    evidence: 'disguise',
    read: (facts) => any(facts, (link) => link.address.host.includes('xn--')),
  },
  {
    id: 'link-deep',
    evidence: 'links',
    read: (facts) =>
      most(facts, (link) => ramp(link.address.path.split(/[/?&]/).filter(Boolean).length, 0, 3)),
  },
  {
    id: 'link-slug',
    evidence: 'links',
    read: (facts) => most(facts, (link) => ramp(link.address.path.split('-').length, 2, 6)),
  },
  {
    id: 'link-money',
    evidence: 'links',
    read: (facts) => any(facts, (link) => MONEY_PATH.test(link.address.path)),
  },
  {
    id: 'link-money-host',
    evidence: 'links',
    read: (facts) => any(facts, (link) => MONEY_PATH.test(`.${link.address.host}`)),
  },
  {
    id: 'anchor-keyword',
    evidence: 'links',
    read: (facts) => any(facts, (link) => link.from === 'body' && KEYWORD_ANCHOR.test(link.text)),
  },
  {
    id: 'link-own',
    evidence: 'links',
    read: (facts) =>
      flag(facts.links.some(({ address }) => address.host !== '' && address.domain === facts.page.domain)),
  },
];
