import { FactReader, type Facts } from './facts.ts';
import {
  ANCHOR_FAMILY,
  AUTHOR_FAMILY,
  type FAMILIES,
  Features,
  HOST_FAMILY,
  LETTERS_FAMILY,
  PATH_FAMILY,
  TITLE_FAMILY,
  WORDS_FAMILY,
} from './features.ts';
import type { Item } from './item.ts';
import type { PageFacts } from './page-facts.ts';
import { WordReader } from './word-reader.ts';

/** Everything the linear model sees of one item: valid until the next is read. */
export interface Sight {
  readonly facts: Facts;
  readonly features: Features;
}

/** Reads items into features. Holds its buffers: one item at a time. */
export class Scorer {
  readonly #reader = new FactReader();
  readonly #features = new Features();
  readonly #hosts = new WordReader();

  see(item: Item, page: PageFacts): Sight {
    const facts = this.#reader.read(item, page);
    const features = this.#features;
    features.clear();
    features.addText(facts.words, WORDS_FAMILY, LETTERS_FAMILY);
    if (facts.title) features.addText(facts.words, TITLE_FAMILY, -1);
    if (facts.author !== '') features.addText(facts.authorWords, AUTHOR_FAMILY, AUTHOR_FAMILY);
    const hosts = facts.links
      .filter(({ address }) => address.host !== '' && address.domain !== page.domain)
      .map(({ address }) => `${address.host} .${address.suffix}.`);
    if (hosts.length > 0) {
      features.addText(this.#hosts.read(hosts.join(' \n ').replaceAll('.', ' ')), HOST_FAMILY, HOST_FAMILY);
      features.addText(facts.paths, PATH_FAMILY, -1);
      features.addText(facts.anchors, ANCHOR_FAMILY, -1);
    }
    return { facts, features };
  }
}

/** Kind of evidence of each feature family. */
export const FAMILY_EVIDENCE = [
  'words',
  'words',
  'author',
  'links',
  'links',
  'links',
  'words',
] as const satisfies {
  length: (typeof FAMILIES)['length'];
};
