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

describe('comments are announced by their number or beside the request for one more:', () => {
  test.each([
    'There are 13 comments',
    'Hay 7 comentarios por ahora',
    '4 Comments. Leave new',
    '21 commentaires pour « Le mur du port »',
    'Kommentare (5) zum Hafen',
    'Comments Leave a Reply',
    'Kommentare Schreibe einen Kommentar',
  ])('%s', (text) => expect(headingKind(text)).toBe('comments'));

  test.each(['The 13 commentators of the harbour', 'Comments of the mayor on the harbour wall'])(
    'and not so: %s',
    (text) => expect(headingKind(text)).toBeUndefined(),
  );
});

describe('accents may be left out, as in capitals:', () => {
  test.each([
    ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', 'related'],
    ['ARTICULOS RELACIONADOS', 'related'],
    ['Comentários', 'comments'],
    ['Comentarios', 'comments'],
  ])('%s', (text, kind) => expect(headingKind(text)).toBe(kind));
});

describe('in a language that is not known, the word that most took from one another announces comments:', () => {
  test.each(['5 Kommentaren', 'Comentaris', 'Komentoj (3)', 'Комментлар'])('%s', (text) =>
    expect(headingKind(text)).toBe('comments'),
  );

  test.each(['Commentary', 'Commentator', 'Kommentiert', 'Commented'])('and no other does: %s', (text) =>
    expect(headingKind(text)).not.toBe('comments'),
  );
});
