import { isAmong } from '../among.ts';
import type { Facts, LinkFacts } from '../facts.ts';
import { CHEAP_SUFFIXES, FREE_HOSTS, MAINSTREAM, MESSENGERS, SHORTENERS } from '../hosts.ts';
import { isDigit } from '../word-letters.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

/** Anchor text of two to six lower-case words, as search engines are fed. */
const isKeywords = (text: string): boolean => {
  const words = text.split(' ').length;
  if (words < 2 || words > 6 || text !== text.toLowerCase()) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const inWord = code > 0x7f || (code >= 0x61 && code <= 0x7a) || isDigit(code);
    if (!inWord && !" &'-".includes(text.charAt(i))) return false;
  }
  return true;
};

const leadsTo = (hosts: string, { address }: LinkFacts): boolean =>
  isAmong(hosts, address.domain) || isAmong(hosts, address.host);

/** Parts of a path, and of the query behind it, that are not empty. */
const parts = (path: string): number => {
  let count = 0;
  for (let i = 0; i < path.length; i++)
    if (!'/?&'.includes(path.charAt(i)) && '/?&'.includes(path.charAt(i - 1))) count++;
  return count;
};

const hasDigit = (label: string): boolean => {
  for (let i = 0; i < label.length; i++) if (isDigit(label.charCodeAt(i))) return true;
  return false;
};

const IDS = [
  'link',
  'links',
  'links-many',
  'link-only',
  'link-mainstream',
  'link-shortener',
  'link-messenger',
  'link-free-host',
  'link-cheap-host',
  'link-hyphens',
  'link-trade',
  'link-long-name',
  'link-digits',
  'link-punycode',
  'link-deep',
  'link-slug',
  'anchor-keyword',
  'link-own',
  'link-money',
] as const;
/** Readings of which the link counts that shows most. */
const LINK_READINGS = 13;

const NONE = IDS.map(() => 0);

const readLink = (link: LinkFacts): readonly number[] => {
  const { address } = link;
  const { label, path, host } = address;
  return [
    flag(leadsTo(MAINSTREAM, link)),
    flag(leadsTo(SHORTENERS, link)),
    flag(leadsTo(MESSENGERS, link)),
    flag(leadsTo(FREE_HOSTS, link)),
    flag(isAmong(CHEAP_SUFFIXES, address.suffix)),
    ramp(label.split('-').length, 1, 3),
    ramp(link.trade, 0.2, 0.8),
    ramp(label.length, 12, 22),
    flag(hasDigit(label)),
    flag(host.includes('xn--')),
    ramp(parts(path), 0, 3),
    ramp(path.split('-').length, 2, 6),
    flag(link.from === 'body' && isKeywords(link.text)),
  ];
};

/** Where the links lead and how they are set. Links into the page's own site do not count. */
export const links: SignalGroup = {
  evidence: () => ({
    ...Object.fromEntries(IDS.map((id) => [id, 'links' as const])),
    'link-messenger': 'contact',
    'link-punycode': 'disguise',
  }),
  read: ({ links: all, words, page, pathTrades }: Facts) => {
    if (all.length === 0) return NONE;
    const most = new Array<number>(LINK_READINGS).fill(0);
    let body = 0;
    let own = 0;
    for (const link of all) {
      if (link.address.host === '') continue;
      if (page.isOwn(link.address.site)) {
        own = 1;
        continue;
      }
      if (link.from !== 'author') body++;
      readLink(link).forEach((value, i) => {
        if (value > (most[i] as number)) most[i] = value;
      });
    }
    return [
      flag(body > 0),
      ramp(body, 1, 5),
      ramp(body, 4, 20),
      flag(body > 0) * (1 - ramp(words.count, 0, 12)),
      ...most,
      own,
      ramp(pathTrades, 0, 3),
    ];
  },
};
