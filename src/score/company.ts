import type { Facts } from './facts.ts';
import { MAINSTREAM } from './hosts.ts';
import { ramp } from './signals/signal.ts';

/** What items of one block are compared by. Empty strings are compared with nothing. */
export interface Traits {
  /** Folded author name. */
  readonly author: string;
  /** The message, folded; 0 for one too short to be a coincidence. */
  readonly message: number;
  /** Registrable domains outside the page that it links to. */
  readonly domains: readonly string[];
}

/** Fewest words a message has that two people would not write alike. */
const TELLING_WORDS = 4;

/** Reads what an item is compared by. */
export const traitsOf = (facts: Facts): Traits => {
  let message = 0x811c9dc5;
  const { words } = facts;
  const end = words.starts[words.count] ?? 0;
  for (let c = 0; c < end; c++) message = Math.imul(message ^ (words.codes[c] ?? 0), 0x01000193);
  const domains = new Set<string>();
  for (const { address } of facts.links)
    if (address.domain !== '' && address.domain !== facts.page.domain && !MAINSTREAM.has(address.domain))
      domains.add(address.domain);
  return {
    author: facts.author.trim().toLowerCase(),
    message: words.count >= TELLING_WORDS && facts.item.kind !== 'recent-comments' ? message : 0,
    domains: [...domains],
  };
};

/** Ids of what the company of other items says, in the order of `Company.read`. */
export const COMPANY_SIGNALS = ['same-message', 'same-site', 'same-name'] as const;

/**
 * Log-odds that company adds at most, in the order of `COMPANY_SIGNALS`. Set, not fitted: single items, which nearly all
 * labelled ones are, cannot teach it.
 */
export const COMPANY_WEIGHTS: readonly number[] = [3, 1.2, 0.8];

/** Counts, over the items of one block, who said what and linked where. */
export class Company {
  /** By message, by domain, by name: how many items of each author (or domain). */
  readonly #messages = new Map<string, Map<string, number>>();
  readonly #domains = new Map<string, Map<string, number>>();
  readonly #names = new Map<string, Map<string, number>>();

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
      const linking = this.#domains.get(domain)?.size ?? 0;
      if (linking * 3 <= this.#items) sites = Math.max(sites, linking); // more is the page's own furniture
    }
    if (traits.author !== '') names = this.#names.get(traits.author)?.size ?? 0;
    return [ramp(authors(message), 1, 3), ramp(sites, 1, 3), ramp(names, 1, 4)];
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
