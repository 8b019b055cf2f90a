import { isAmong } from '../among.ts';
import type { Facts, LinkFacts } from '../facts.ts';
import { FREE_HOSTS } from '../hosts.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

/** Share of the linked host's registered name that the author's name spells. */
export const echo = ({ author, spelled }: Facts, link: LinkFacts): number => {
  const { name } = link;
  if (author.length < 4 || name.length < 4) return 0;
  let length = 0;
  for (const word of spelled) if (word.length > 2 && name.includes(word)) length += word.length;
  return Math.min(1, length / name.length);
};

/** A blog's address of one article, by its date: what the comment of a blog that refers to another is signed with. */
const DATED = /\/(?:19|20)\d\d\/\d\d?\//;

const NONE = Array.from({ length: 8 }, () => 0);

/** Where the author's name leads, and the name beside it. A page of the site itself, as forums have one for each, leads nowhere. */
export const authorLink: SignalGroup = {
  evidence: () => ({
    'author-linked': 'links',
    'author-echo': 'author',
    'author-echo-body': 'author',
    'author-free-link': 'links',
    'author-hyphen-link': 'links',
    'author-stranger': 'links',
    'author-page': 'links',
    'author-dated': 'links',
  }),
  read: (facts) => {
    const { links, page } = facts;
    if (links.length === 0) return NONE;
    const link = links.find(({ from, address }) => from === 'author' && !page.isOwn(address.site));
    let body = 0;
    for (const other of links) if (other.from !== 'author') body = Math.max(body, echo(facts, other));
    const echoed = ramp(body, 0.4, 0.9);
    if (link === undefined) return [0, 0, echoed, 0, 0, 0, 0, 0];
    const { domain, label, host, path } = link.address;
    const own = echo(facts, link);
    return [
      1,
      ramp(own, 0.4, 0.9) * ramp(facts.spelled.length, 1, 3),
      echoed,
      flag(isAmong(FREE_HOSTS, domain)),
      ramp(label.split('-').length, 1, 3),
      flag(host !== '' && own === 0 && facts.author.length > 1),
      ramp(path.length - (path.endsWith('/') ? 2 : 1), 1, 24),
      flag(path.length > 9 && DATED.test(path)),
    ];
  },
};
