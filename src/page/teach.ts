import { fingerprint } from '../score/fingerprint.ts';
import type { Item, PageContext } from '../score/item.ts';
import { lessonFeatures } from '../score/judge.ts';
import type { Lesson } from '../settings/settings.ts';
import { excerptOf } from './excerpt.ts';

/** Characters of an item that a lesson keeps, as PRIVACY.md says. */
const EXCERPT = 80;

/** Where and when something is taught. */
export interface TaughtWhere {
  /** Host of the top page. */
  readonly host: string;
  readonly page: PageContext;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What one "Not spam" or "This is spam" teaches. */
export function lessonOf(item: Item, label: Lesson['label'], { host, page, at }: TaughtWhere): Lesson {
  const excerpt = excerptOf(`${item.author ? `${item.author}: ` : ''}${item.text}`, EXCERPT);
  return { label, item: fingerprint(item), excerpt, host, at, features: lessonFeatures(item, page) };
}
