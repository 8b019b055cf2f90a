import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readContext } from '../../src/find/context.ts';

const contextOf = (head: string, url = 'https://mirror.example/page') =>
  readContext(new JSDOM(`<head>${head}</head><body></body>`, { url }).window.document, []);

test.each([
  ['<link rel="canonical" href="https://www.elk.example/bridges">', 'elk.example'],
  ['<meta property="og:url" content="https://elk.example/bridges">', 'elk.example'],
  ['<link rel="canonical" href="https://mirror.example/page">', undefined],
  ['<link rel="canonical" href="/page">', undefined],
  ['', undefined],
])('a page with %s goes by the name of %s too', (head, alias) => {
  expect(contextOf(head).alias).toBe(alias);
});

test.each([
  ['https://mirror.example/page', 'mirror.example', 'elk.example'],
  ['http://localhost/page', 'elk.example', 'localhost'],
  ['http://127.0.0.1:8080/page', 'elk.example', '127.0.0.1'],
])('a copy of a page at %s is a page of %s, and of %s', (url, host, alias) => {
  const context = contextOf('<link rel="canonical" href="https://elk.example/bridges">', url);
  expect(context).toMatchObject({ host, alias });
});

const stated = (date: string): string => `<meta property="article:published_time" content="${date}">`;

test.each([
  [stated('2015-03-02T10:00:00Z'), '2015-03-02T10:00:00.000Z'],
  [stated('2015-03-02T10:00:00'), '2015-03-02T10:00:00.000Z'],
  [stated('2015年3月2日'), '2015-03-02T00:00:00.000Z'],
  // What servers say that know of no date.
  [stated('0001-01-01T00:00:00Z'), undefined],
  [stated('1970-01-01T00:00:00Z'), undefined],
  [stated('0001-01-01T00:00:00Z') + stated('2015-03-02T10:00:00Z'), '2015-03-02T10:00:00.000Z'],
  [stated(''), undefined],
])('a page with %s was published at %s', (head, moment) => {
  const { published } = contextOf(head);
  expect(published === undefined ? undefined : new Date(published).toISOString()).toBe(moment);
});

test('the date of a comment that is marked up as an article is not when the page was published', () => {
  const talk =
    '<ol><li><article><time datetime="2019-04-01">1 April 2019</time><p>Well said.</p></article></li></ol>';
  const { document } = new JSDOM(`<body><p>An article without a date.</p>${talk}</body>`).window;
  const list = document.querySelector('ol') as Element;
  expect(readContext(document, [list]).published).toBeUndefined();
  expect(readContext(document, []).published).toBe(Date.UTC(2019, 3, 1));
});
