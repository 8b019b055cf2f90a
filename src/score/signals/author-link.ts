import type { Facts, LinkFacts } from '../facts.ts';
import { CHEAP_SUFFIXES, FREE_HOSTS } from '../hosts.ts';
import { flag, ramp, type Signal } from './signal.ts';

const authorLink = (facts: Facts): LinkFacts | undefined =>
  facts.links.find((link) => link.from === 'author');
const squash = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Share of the linked host's registered name that the author's name spells. */
const echo = (facts: Facts, link: LinkFacts | undefined): number => {
  if (link === undefined || facts.author.length < 4) return 0;
  const label = squash(
    FREE_HOSTS.has(link.address.domain) ? (link.address.host.split('.')[0] ?? '') : link.address.label,
  );
  if (label.length < 4) return 0;
  let spelled = 0;
  for (const word of facts.author.split(/[\s._-]+/)) {
    const plain = squash(word);
    if (plain.length > 2 && label.includes(plain)) spelled += plain.length;
  }
  return Math.min(1, spelled / label.length);
};

const words = (facts: Facts): number =>
  facts.author.split(/[\s._-]+/).filter((word) => word.length > 1).length;

/** The author's link, and the name beside it. */
export const authorLinkSignals: readonly Signal[] = [
  { id: 'author-linked', evidence: 'links', read: (facts) => flag(authorLink(facts) !== undefined) },
  {
    id: 'author-echo',
    evidence: 'author',
    read: (facts) => ramp(echo(facts, authorLink(facts)), 0.4, 0.9) * ramp(words(facts), 1, 3),
  },
  {
    id: 'author-echo-body',
    evidence: 'author',
    read: (facts) =>
      Math.max(
        0,
        ...facts.links
          .filter((link) => link.from !== 'author')
          .map((link) => ramp(echo(facts, link), 0.4, 0.9)),
      ),
  },
  {
    id: 'author-echo-trade',
    evidence: 'author',
    read: (facts) => ramp(echo(facts, authorLink(facts)), 0.3, 0.8) * flag(facts.authorTrades > 0),
  },
  {
    id: 'author-trade-link',
    evidence: 'links',
    read: (facts) => ramp(authorLink(facts)?.trade ?? 0, 0.2, 0.7),
  },
  {
    id: 'author-cheap-link',
    evidence: 'links',
    read: (facts) => flag(CHEAP_SUFFIXES.has(authorLink(facts)?.address.suffix ?? '')),
  },
  {
    id: 'author-free-link',
    evidence: 'links',
    read: (facts) => flag(FREE_HOSTS.has(authorLink(facts)?.address.domain ?? '')),
  },
  {
    id: 'author-hyphen-link',
    evidence: 'links',
    read: (facts) => ramp((authorLink(facts)?.address.label ?? '').split('-').length, 1, 3),
  },
  {
    id: 'author-stranger',
    evidence: 'links',
    read: (facts) => {
      const link = authorLink(facts);
      return flag(
        link !== undefined && link.address.host !== '' && echo(facts, link) === 0 && facts.author.length > 1,
      );
    },
  },
  {
    id: 'author-page',
    evidence: 'links',
    read: (facts) => {
      const path = authorLink(facts)?.address.path ?? '';
      return ramp(path.replace(/^\/+|\/+$/g, '').length, 1, 24);
    },
  },
];
