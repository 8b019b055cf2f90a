import type { Category } from '../lexicon/category.ts';
import { fingerprint } from '../score/fingerprint.ts';
import type { Item } from '../score/item.ts';
import { thresholdAt } from '../score/levels.ts';
import { phraseMatcher } from '../settings/phrase.ts';
import {
  type Lesson,
  type Sensitivity,
  type Settings,
  STOPS,
  type WholeBlocks,
} from '../settings/settings.ts';
import { settingsFor } from '../settings/site.ts';
import { BRAKE_MARGIN } from './limits.ts';

/** What a reader wants on one site, ready to be asked of each item. */
export interface Wishes {
  /** Nothing folds here, whatever else is wished. */
  readonly off: boolean;
  /** Log-odds from which an item folds. */
  readonly bar: number;
  /** Log-odds an item needs when nearly its whole block would fold. */
  readonly certain: number;
  readonly categoriesOff: ReadonlySet<Category>;
  readonly wholeBlocks: WholeBlocks;
  lesson(item: Item): Lesson['label'] | undefined;
  keepsAuthor(item: Item): boolean;
  keepsPhrase(item: Item): boolean;
  foldsPhrase(item: Item): boolean;
}

/** What the settings mean on a site (the top page's host). `preview` stands for its sensitivity while a slider moves. */
export function wishesFor(settings: Settings, host: string, preview?: Sensitivity): Wishes {
  const here = settingsFor(settings, host);
  const sensitivity = preview ?? here.sensitivity;
  const bar = thresholdAt(sensitivity);
  const lessons = new Map(settings.lessons.map(({ item, label }) => [item, label]));
  const authors = new Set(settings.keepAuthors.map(folded));
  return {
    off: sensitivity <= STOPS.off,
    bar,
    certain: Math.max(thresholdAt(STOPS.careful), bar + BRAKE_MARGIN),
    categoriesOff: new Set(settings.categoriesOff),
    wholeBlocks: here.wholeBlocks,
    lesson: (item) => (lessons.size === 0 ? undefined : lessons.get(fingerprint(item))),
    keepsAuthor: ({ author }) => author !== undefined && authors.has(folded(author)),
    keepsPhrase: phraseTest(settings.keepPhrases),
    foldsPhrase: phraseTest(settings.foldPhrases),
  };
}

function folded(author: string): string {
  return author.normalize('NFKC').trim().toLowerCase();
}

/** Tests an item's words and its author. */
function phraseTest(phrases: readonly string[]): (item: Item) => boolean {
  if (phrases.length === 0) return () => false;
  const match = phraseMatcher(phrases);
  return ({ author, text }) =>
    match(text) !== undefined || (author !== undefined && match(author) !== undefined);
}
