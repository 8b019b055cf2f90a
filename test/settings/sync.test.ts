import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSync, isSyncEntry, mergeSynced, toSync } from '../../src/settings/sync.ts';

const lesson = (item: string, features: readonly number[] = []) => ({ label: 'ham', item, features });

describe('settings in the browser’s sync', () => {
  it('come back as they went, whatever they hold', () => {
    const stored = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
      fc.jsonValue({ maxDepth: 3 }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(stored, (settings) => {
        const plain = JSON.parse(JSON.stringify(settings));
        const { lessons: _, ...rest } = plain;
        expect(fromSync(toSync(rest) ?? {})).toEqual(rest);
      }),
    );
  });

  it('are cut into entries a browser takes', () => {
    const phrases = Array.from({ length: 900 }, (_, index) => `喜び "${index}"`);
    const entries = toSync({ foldPhrases: phrases }) ?? {};
    const sizes = Object.entries(entries).map(([key, part]) => Buffer.byteLength(key + JSON.stringify(part)));
    expect(Object.keys(entries).length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(Object.keys(entries).every(isSyncEntry)).toBe(true);
    expect(fromSync(entries)).toEqual({ foldPhrases: phrases });
  });

  it('are cut between characters, as browsers store no half of one', () => {
    const phrases = ['x', 'xy'].map((lead) => lead + '🎰'.repeat(5_000));
    const entries = toSync({ foldPhrases: phrases }) ?? {};
    const half = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;
    expect(Object.values(entries).filter((part) => half.test(part))).toEqual([]);
    expect(fromSync(entries)).toEqual({ foldPhrases: phrases });
  });

  it('do not fit when they are too much', () => {
    expect(
      toSync({ foldPhrases: Array.from({ length: 9_000 }, (_, index) => `word number ${index}`) }),
    ).toBeUndefined();
  });

  it('are left out field by field when a part is missing', () => {
    const { 'settings.badge.0': _, ...rest } = toSync({ badge: false, sensitivity: 1 }) ?? {};
    expect(fromSync(rest)).toEqual({ sensitivity: 1 });
    expect(fromSync({ 'settings.lessons.1': '}]', other: 'x' })).toEqual({});
    expect(fromSync({ 'settings.keepPhrases.0': '["one","tw', 'settings.keepPhrases.2': 'ee"]' })).toEqual(
      {},
    );
  });

  it('go without the features of lessons', () => {
    expect(fromSync(toSync({ lessons: [lesson('x', [1, 2])] }) ?? {})).toEqual({
      lessons: [{ label: 'ham', item: 'x' }],
    });
  });
});

describe('settings of two browsers', () => {
  it('keep the lists of both when they first meet', () => {
    const here = {
      foldPhrases: ['a', 'b'],
      sites: { 'a.org': { sensitivity: 0 } },
      sensitivity: 1,
      colour: 'teal',
    };
    const there = { foldPhrases: ['b', 'c'], sites: { 'b.org': { sensitivity: 3 } }, sensitivity: 2 };
    expect(mergeSynced(here, there, true)).toEqual({
      foldPhrases: ['a', 'b', 'c'],
      sites: { 'a.org': { sensitivity: 0 }, 'b.org': { sensitivity: 3 } },
      sensitivity: 2,
      colour: 'teal',
    });
  });

  it('follow the newest change afterwards', () => {
    expect(mergeSynced({ foldPhrases: ['a', 'b'] }, { foldPhrases: ['b'] }, false)).toEqual({
      foldPhrases: ['b'],
    });
  });

  it('keep what lessons were learned from', () => {
    const merged = mergeSynced(
      { lessons: [lesson('x', [7])] },
      {
        lessons: [
          { label: 'spam', item: 'x' },
          { label: 'ham', item: 'y' },
        ],
      },
      false,
    );
    expect(merged).toEqual({
      lessons: [
        { label: 'spam', item: 'x', features: [7] },
        { label: 'ham', item: 'y', features: [] },
      ],
    });
  });
});
