import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readContext } from '../../src/find/context.ts';
import { OwnSite } from '../../src/find/own-site.ts';
import { learnTree } from '../../src/find/tree.ts';

const domains = (head: string): readonly string[] => {
  const { document } = new JSDOM(
    `<head>${head}</head><body><link rel="canonical" href="https://body.test/"></body>`,
    {
      url: 'http://127.0.0.1:8080/saved',
    },
  ).window;
  learnTree(document);
  return new OwnSite().pageOf(document).domains.slice(1);
};

test.each([
  ['<link rel="canonical" href="https://www.news.example.co.uk/a">', ['example.co.uk']],
  ['<meta property="og:url" content="https://paper.test/a?b=c">', ['paper.test']],
  ['<link rel="stylesheet" href="https://cdn.test/a.css"><link rel="Canonical" href="//b">', []],
  ['<link rel="canonical" href="/a">', []],
  ['', []],
])('besides that of its address a page with %j in its head owns %j', (head, expected) => {
  expect(domains(head)).toEqual(expected);
});

test('a head that comes later is read when it has come', () => {
  const { document } = new JSDOM('', { url: 'http://127.0.0.1/' }).window;
  learnTree(document);
  const site = new OwnSite();
  const before = site.pageOf(document);
  expect(site.pageOf(document)).toBe(before);
  document.head.innerHTML = '<link rel="canonical" href="https://paper.test/a">';
  expect(site.pageOf(document).domains).toContain('paper.test');
});

test.each([
  ['http://127.0.0.1:8080/saved', 'news.paper.test'],
  ['http://localhost/saved', 'news.paper.test'],
  ['file:///home/ada/saved.html', 'news.paper.test'],
  ['https://mirror.test/saved', 'mirror.test'],
])('at %s its site is %s', (url, host) => {
  const { document } = new JSDOM('<link rel="canonical" href="https://www.news.paper.test/a">', { url })
    .window;
  expect(readContext(document, []).host).toBe(host);
});
