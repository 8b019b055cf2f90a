import { CATEGORIES, type Category } from '../lexicon/category.ts';
import { type Sensitivity, STOPS, type Stop } from '../settings/settings.ts';
import type { Words } from './words.ts';

/** Distance at which a position still bears a stop's name. */
const NEAR = 0.08;
const STOP_NAMES = Object.keys(STOPS) as Stop[];

/** "Balanced", or "Between Careful and Balanced". */
export function nameOfSensitivity(words: Words, sensitivity: Sensitivity): string {
  const stop = STOP_NAMES.find((name) => Math.abs(STOPS[name] - sensitivity) < NEAR);
  if (stop !== undefined) return words.t(`stop_${stop}`);
  const below = STOP_NAMES.findLast((name) => STOPS[name] < sensitivity) ?? 'off';
  const above = STOP_NAMES.find((name) => STOPS[name] > sensitivity) ?? 'strict';
  return words.t('stop_between', words.t(`stop_${below}`), words.t(`stop_${above}`));
}

/** What a sensitivity gets wrong in general: "about 1 genuine comment in 2,000". `error` is a share, 0..1. */
export function errorSentence(words: Words, error: number): string {
  if (error <= 0) return words.t('error_none');
  return words.plural('error_one_in', roundTo(1 / error, 2));
}

/** Categories of items, the most frequent first, as one phrase: "gambling, loans". */
export function categoryPhrase(words: Words, categories: readonly Category[]): string {
  const counts = CATEGORIES.map((category) => ({
    category,
    count: categories.filter((other) => other === category).length,
  }));
  const present = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return present.map(({ category }) => words.t(`category_${category}`)).join(words.t('list_separator'));
}

/** A probability in words a reader trusts: never "100 %", as nothing is that sure. */
export function percent(words: Words, probability: number): string {
  const kept = Math.min(Math.max(probability, 0.001), 0.999);
  const digits = kept > 0.99 || kept < 0.01 ? 1 : 0;
  return words.number(kept, { style: 'percent', maximumFractionDigits: digits });
}

/** A number rounded to so many significant digits. */
function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
