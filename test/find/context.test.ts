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
