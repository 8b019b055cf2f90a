import { CATEGORIES, type Category } from '../lexicon/category.ts';
import { fieldsOf, numberOf } from './json.ts';

/** How many items of each category; absent means none. */
export type Tally = Partial<Record<Category, number>>;
/** A calendar week as ISO 8601 writes it, e.g. `2026-W07`. */
export type Week = string;
/** What was folded, by week. Stays on the reader's machine. */
export type Statistics = Readonly<Record<Week, Tally>>;

/** Weeks that are kept: a little over one year. */
export const MOST_WEEKS = 60;
const DAY = 24 * 60 * 60 * 1000;

/** Week of a moment (milliseconds since the epoch), by UTC. */
export function weekOf(at: number): Week {
  const date = new Date(at);
  const day = (date.getUTCDay() + 6) % 7; // Monday is 0
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - day + 3));
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The last `count` weeks up to a moment, the oldest first. */
export function weeksUpTo(at: number, count: number): readonly Week[] {
  return Array.from({ length: count }, (_, index) => weekOf(at - (count - 1 - index) * 7 * DAY));
}

/** Adds what was folded in a week, and lets go of weeks that are too old to keep. */
export function addTally(statistics: Statistics, week: Week, tally: Tally): Statistics {
  const sum = sumTallies([statistics[week] ?? {}, tally]);
  const weeks = Object.entries({ ...statistics, [week]: sum }).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(weeks.slice(-MOST_WEEKS));
}

/** All tallies put together. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const counts = CATEGORIES.map((category) => {
    const count = tallies.reduce((sum, tally) => sum + (tally[category] ?? 0), 0);
    return [category, count] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Items of all categories. */
export function totalOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}

/** Statistics from whatever is stored; what cannot be understood is left out. */
export function parseStatistics(stored: unknown): Statistics {
  const weeks = Object.entries(fieldsOf(stored)).filter(([week]) => /^\d{4}-W\d{2}$/.test(week));
  return Object.fromEntries(weeks.map(([week, tally]) => [week, parseTally(tally)]));
}

/** Counts by category, from storage or from a page's process. */
export function parseTally(value: unknown): Tally {
  const fields = fieldsOf(value);
  const counts = CATEGORIES.map((category) => [category, numberOf(fields[category]) ?? 0] as const);
  return Object.fromEntries(
    counts.filter(([, count]) => count > 0).map(([category, count]) => [category, Math.floor(count)]),
  );
}
