import type { Facts, LinkFacts } from '../facts.ts';
import { FREE_HOSTS, isAmong } from '../hosts.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

/** Share of the linked host's registered name that the author's name spells. */
export const echo = ({ author, spelled }: Facts, link: LinkFacts): number => {
  const { name } = link;
  if (author.length < 4 || name.length < 4) return 0;
  let length = 0;
  for (const word of spelled) if (word.length > 2 && name.includes(word)) length += word.length;
  return Math.min(1, length / name.length);
};

const NONE = Array.from({ length: 7 }, () => 0);

/** The author's link, and the name beside it. */
export const authorLink: SignalGroup = {
  evidence: () => ({
    'author-linked': 'links',
    'author-echo': 'author',
    'author-echo-body': 'author',
    'author-free-link': 'links',
    'author-hyphen-link': 'links',
    'author-stranger': 'links',
    'author-page': 'links',
  }),
  read: (facts) => {
    const { links } = facts;
    if (links.length === 0) return NONE;
    const link = links.find(({ from }) => from === 'author');
    let body = 0;
    for (const other of links) if (other !== link) body = Math.max(body, echo(facts, other));
    const echoed = ramp(body, 0.4, 0.9);
    if (link === undefined) return [0, 0, echoed, 0, 0, 0, 0];
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
    ];
  },
};
