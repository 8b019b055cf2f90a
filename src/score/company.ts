import { CATEGORIES } from '../lexicon/category.ts';
import { isAmong } from './among.ts';
import type { Facts } from './facts.ts';
import { SIGN } from './glance.ts';
import { MAINSTREAM } from './hosts.ts';
import { ramp } from './signals/signal.ts';
import { hashOf, UNSPACED } from './words.ts';

/** What items of one block are compared by. Empty strings are compared with nothing. */
export interface Traits {
  /** Folded author name. */
  readonly author: string;
  /** The message, folded; 0 for one so short that several people would write it alike. */
  readonly message: number;
  /** How unlikely it is that two people write it alike, 0..1. */
  readonly unlikely: number;
  /** Sites outside the page that it links to (`Address.site`). */
  readonly domains: readonly string[];
}

/** Letters of a message that many would write alike, and of one that no two would; a sign that is a word counts for three. */
const LIKELY_LETTERS = 24;
const UNLIKELY_LETTERS = 56;
const LETTERS_A_SIGN = 3;

/** What is left of how unlikely it is when a message is thanks that lead nowhere: some readers copy what others said. */
const THANKS = 0.25;
const PRAISE = CATEGORIES.indexOf('praise');

const isThanks = ({ hits, links, glance }: Facts): boolean =>
  links.length === 0 &&
  (glance.signs & SIGN.at) === 0 &&
  glance.digits === 0 &&
  (hits.strong[PRAISE] as number) + (hits.weak[PRAISE] as number) > 0 &&
  hits.strongs === hits.strong[PRAISE];

const NONE: readonly string[] = [];
const NOWHERE = new Set<string>();

/** Reads what an item is compared by. */
export const traitsOf = (facts: Facts): Traits => {
  const { words } = facts;
  const message = hashOf(words.codes, 0, words.starts[words.count] ?? 0);
  let letters = 0;
  for (let i = 0; i < words.count; i++) {
    const length = (words.starts[i + 1] ?? 0) - (words.starts[i] ?? 0);
    letters += words.kinds[i] === UNSPACED ? length * LETTERS_A_SIGN : length;
  }
  const unlikely =
    facts.item.kind === 'recent-comments'
      ? 0
      : ramp(letters, LIKELY_LETTERS, UNLIKELY_LETTERS) * (isThanks(facts) ? THANKS : 1);
  const domains = facts.links.length === 0 ? NOWHERE : new Set<string>();
  for (const { address } of facts.links)
    if (address.site !== '' && !facts.page.isOwn(address.site) && !isAmong(MAINSTREAM, address.domain))
      domains.add(address.site);
  return {
    author: facts.author.trim().toLowerCase(),
    message: unlikely > 0 ? message : 0,
    unlikely,
    domains: domains.size === 0 ? NONE : [...domains],
  };
};

/** Ids of what the company of other items says, in the order of `Company.read`. */
export const COMPANY_SIGNALS = ['same-message', 'same-site', 'same-name'] as const;

/**
 * Log-odds that company adds at most, in the order of `COMPANY_SIGNALS`. Set, not fitted: single items, which nearly all
 * labelled ones are, cannot teach it.
 */
export const COMPANY_WEIGHTS: readonly number[] = [6, 1.2, 0.8];

/** Counts, over the items of one block, who said what and linked where. */
export class Company {
  /** By message, by domain, by name: how many items of each author (or domain). */
  readonly #messages = new Map<string, Map<string, number>>();
  readonly #domains = new Map<string, Map<string, number>>();
  readonly #names = new Map<string, Map<string, number>>();

  readonly #furniture = new Set<string>();
  #items = 0;

  /** Counts an item in (`by` 1) or out (-1). */
  count(traits: Traits, by: 1 | -1): void {
    this.#items += by;
    if (traits.message !== 0) tally(this.#messages, String(traits.message), traits.author, by);
    for (const domain of traits.domains) {
      tally(this.#domains, domain, traits.author, by);
      if (traits.author !== '') tally(this.#names, traits.author, domain, by);
    }
  }

  /** How much the others speak against an item, 0..1 for each of `COMPANY_SIGNALS`. */
  read(traits: Traits): readonly [number, number, number] {
    const message = this.#messages.get(String(traits.message));
    let sites = 0;
    let names = 0;
    for (const domain of traits.domains) {
      if (!this.#isFurniture(domain)) sites = Math.max(sites, this.#domains.get(domain)?.size ?? 0);
    }
    if (traits.author !== '') names = this.#names.get(traits.author)?.size ?? 0;
    return [traits.unlikely * ramp(authors(message), 1, 3), ramp(sites, 1, 3), ramp(names, 1, 4)];
  }

  /** Whether so many items link there that it must be something the page itself sets. */
  #isFurniture(domain: string): boolean {
    return (this.#domains.get(domain)?.size ?? 0) * 3 > this.#items;
  }

  /** Keys of items whose company has changed since this was last asked, because the block grew or shrank around them. */
  turned(): readonly string[] {
    const turned: string[] = [];
    for (const [domain, linking] of this.#domains) {
      if (linking.size < 2) continue;
      const furniture = this.#isFurniture(domain);
      if (this.#furniture.has(domain) === furniture) continue;
      if (furniture) this.#furniture.add(domain);
      else this.#furniture.delete(domain);
      turned.push(`d${domain}`);
    }
    return turned;
  }

  /** Keys under which items are compared: two items that share one may change each other's verdict. */
  keys(traits: Traits): readonly string[] {
    const keys = traits.domains.map((domain) => `d${domain}`);
    if (traits.message !== 0) keys.push(`m${traits.message}`);
    if (traits.author !== '' && traits.domains.length > 0) keys.push(`n${traits.author}`);
    return keys;
  }
}

/** Items without a name count one by one: a form that shows no names hides who wrote what. */
const authors = (by: Map<string, number> | undefined): number => {
  if (by === undefined) return 0;
  return by.size + Math.max(0, (by.get('') ?? 0) - 1);
};

const tally = (counts: Map<string, Map<string, number>>, key: string, part: string, by: 1 | -1): void => {
  const parts = counts.get(key) ?? new Map<string, number>();
  const left = (parts.get(part) ?? 0) + by;
  if (left > 0) parts.set(part, left);
  else parts.delete(part);
  if (parts.size > 0) counts.set(key, parts);
  else counts.delete(key);
};
