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
import { EVIDENCE } from './signals/signal.ts';

/** Everything the linear model sees of one item: valid until the next is read. */
export interface Sight {
  readonly facts: Facts;
  readonly features: Features;
}

/** Reads items into features. Holds its buffers: one item at a time. */
export class Scorer {
  readonly #reader = new FactReader();
  readonly #features;

  /** `weights`: by bucket; features of one without weight are left out. */
  constructor(weights?: Int8Array) {
    this.#features = new Features(weights);
  }

  see(item: Item, page: PageFacts): Sight {
    const facts = this.#reader.read(item, page);
    const features = this.#features;
    features.clear();
    features.add(WORDS_FAMILY, facts.words, 'words');
    features.add(LETTERS_FAMILY, facts.words, 'letters');
    features.addMarks(facts.glance.marks);
    if (facts.title) features.add(TITLE_FAMILY, facts.words, 'words');
    if (facts.author !== '') features.add(AUTHOR_FAMILY, facts.authorWords, 'both');
    if (facts.hosts.count > 0) {
      features.add(HOST_FAMILY, facts.hosts, 'both');
      features.add(PATH_FAMILY, facts.paths, 'words');
      features.add(ANCHOR_FAMILY, facts.anchors, 'words');
    }
    return { facts, features };
  }
}

/** Index into `EVIDENCE` of each feature family. */
export const FAMILY_EVIDENCE = (
  ['words', 'words', 'author', 'links', 'links', 'links', 'words', 'form'] as const satisfies {
    length: (typeof FAMILIES)['length'];
  }
).map((evidence) => EVIDENCE.indexOf(evidence));
