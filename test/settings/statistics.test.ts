import { describe, expect, it } from 'vitest';
import {
  addTally,
  MOST_WEEKS,
  parseStatistics,
  parseTally,
  sumTallies,
  totalOf,
  weekOf,
  weeksUpTo,
} from '../../src/settings/statistics.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

describe('weekOf', () => {
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
  ])('puts %s into %s', (day, week) => {
    expect(weekOf(at(day))).toBe(week);
  });

  it('counts back over the turn of a year', () => {
    expect(weeksUpTo(at('2026-01-05'), 3)).toEqual(['2025-W52', '2026-W01', '2026-W02']);
  });
});

describe('addTally', () => {
  it('adds to the week', () => {
    const once = addTally({}, '2026-W10', { seo: 2 });
    expect(addTally(once, '2026-W10', { seo: 1, loans: 4 })).toEqual({ '2026-W10': { seo: 3, loans: 4 } });
  });

  it('lets go of the oldest weeks', () => {
    const weeks = weeksUpTo(at('2026-06-01'), MOST_WEEKS + 5);
    const all = weeks.reduce((statistics, week) => addTally(statistics, week, { seo: 1 }), {});
    expect(Object.keys(all)).toEqual(weeks.slice(5));
  });
});

describe('what is stored', () => {
  it.each<[name: string, stored: unknown, statistics: object]>([
    ['nothing', undefined, {}],
    ['rubbish', [1, 'x'], {}],
    ['a week nobody knows', { yesterday: { seo: 1 } }, {}],
    [
      'counts that are none',
      { '2026-W01': { seo: -1, loans: 'x', crypto: 2.7 } },
      { '2026-W01': { crypto: 2 } },
    ],
  ])('is read from %s', (_, stored, statistics) => {
    expect(parseStatistics(stored)).toEqual(statistics);
  });

  it('counts known categories only', () => {
    expect(parseTally(JSON.parse('{"seo":1,"weather":9,"__proto__":{"loans":3}}'))).toEqual({ seo: 1 });
    expect(totalOf(sumTallies([{ seo: 1 }, { seo: 2, loans: 1 }, {}]))).toBe(4);
  });
});
