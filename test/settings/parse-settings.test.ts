import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { DEFAULTS, MOST_LESSONS } from '../../src/settings/settings.ts';

const lesson = {
  label: 'ham',
  item: 'f1',
  excerpt: 'I liked it',
  host: 'example.org',
  at: 5,
  features: [3, 9],
};

describe('parseSettings', () => {
  it.each<[name: string, stored: unknown]>([
    ['a fresh profile', undefined],
    ['null', null],
    ['text', 'balanced'],
    ['a list', [1, 2]],
    ['an empty object', {}],
    [
      'fields of the wrong kind',
      { sensitivity: {}, categoriesOff: 7, sites: [], style: 1, badge: 'yes', lessons: {} },
    ],
    ['a sensitivity that is no number', { sensitivity: Number.NaN }],
    ['a stop nobody knows', { sensitivity: 'constructor' }],
    ['fields of a newer version', { colour: 'teal' }],
  ])('starts with the defaults from %s', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  it.each<[name: string, stored: unknown, expected: object]>([
    ['a point between two stops', { sensitivity: 1.4 }, { sensitivity: 1.4 }],
    ['a stop by its name', { sensitivity: 'strict' }, { sensitivity: 3 }],
    ['a sensitivity beyond the scale', { sensitivity: 99 }, { sensitivity: 3 }],
    ['a sensitivity below the scale', { sensitivity: -1 }, { sensitivity: 0 }],
    ['known categories among unknown', { categoriesOff: ['seo', 'weather', 4] }, { categoriesOff: ['seo'] }],
    ['phrases, trimmed and once each', { foldPhrases: [' a ', 'a', '', 3] }, { foldPhrases: ['a'] }],
    [
      'a site by its address',
      { sites: { 'https://www.Example.org/x': { sensitivity: 0 } } },
      { sites: { 'example.org': { sensitivity: 0 } } },
    ],
    [
      'sites without rubbish',
      { sites: { 'a b': { sensitivity: 1 }, 'a.org': 1, 'b.org': {} } },
      { sites: {} },
    ],
    [
      'a whole block',
      { wholeBlocks: { related: true, comments: 'x', attic: true } },
      { wholeBlocks: { related: true } },
    ],
    [
      'lessons that can be applied',
      { lessons: [lesson, { ...lesson, label: 'maybe' }, 5] },
      { lessons: [lesson] },
    ],
  ])('reads %s', (_, stored, expected) => {
    expect(parseSettings(stored)).toMatchObject(expected);
  });

  it.each([Number.MAX_VALUE, -9e15, '2024', null])('takes %s for no moment of a lesson', (at) => {
    const [read] = parseSettings({ lessons: [{ ...lesson, at }] }).lessons;
    expect(read?.at).toBe(0);
  });

  it('keeps the newest of too many lessons', () => {
    const lessons = Array.from({ length: MOST_LESSONS + 2 }, (_, index) => ({ ...lesson, item: `${index}` }));
    expect(parseSettings({ lessons }).lessons).toEqual(lessons.slice(2));
  });

  it('is complete, and its own answer means the same, whatever is stored', () => {
    const field = fc.oneof(
      fc.anything(),
      fc.constantFrom('strict', ['seo'], { 'a.org': { sensitivity: 1 } }, [lesson]),
    );
    const stored = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS), 'other'), field);
    fc.assert(
      fc.property(fc.oneof(stored, fc.anything()), (value) => {
        const settings = parseSettings(value);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });
});
