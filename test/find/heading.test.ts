import { describe, expect, test } from 'vitest';
import { headingKind } from '../../src/find/heading.ts';

describe('a heading of few words announces articles by one of them:', () => {
  test.each([
    ['Related tutorials', 'related'],
    ['Trending in Entertainment', 'popular'],
    ['Ähnliche Rezepte', 'related'],
    ['Articles similaires', 'related'],
    ['Recetas relacionadas', 'related'],
    ['Похожие рецепты', 'related'],
    ['Berita Terbaru', 'popular'],
    ['人気記事ランキング', 'popular'],
  ])('%s', (text, kind) => expect(headingKind(text)).toBe(kind));

  test.each([
    'Related by marriage to the mayor of the next town',
    'Latest figures show that the harbour loses money every winter',
    'The harbour wall holds',
  ])('and a title does not: %s', (text) => expect(headingKind(text)).toBeUndefined());
});

describe('whatever comes after it, a phrase of several words announces', () => {
  test.each([
    ['More from The Shore Paper and its friends on the coast', 'popular'],
    ['Responses to “The harbour wall holds, says the engineer”', 'comments'],
  ])('%s', (text, kind) => expect(headingKind(text)).toBe(kind));
});
