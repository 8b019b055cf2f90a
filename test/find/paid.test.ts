import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createFinder } from '../../src/find/finder.ts';

const article = `<article><h1>Ferry runs again</h1>${'<p>The ferry to the islands runs again after a week of repairs, the company says.</p>'.repeat(4)}</article>`;
const TITLES = [
  'How the dam was built in a year',
  'The last cooper of the valley',
  'Fishermen count their losses',
];

/** What the cards of a list say of being paid; `card` writes one. */
function paid(
  card: (title: string, at: number) => string,
  box = 'class="related-posts"',
): readonly boolean[] {
  const cards = TITLES.map((title, at) => `<li class="card">${card(title, at)}</li>`).join('');
  const { document } = new JSDOM(
    `<!doctype html><body>${article}<section ${box}><h3>Related posts</h3><ul>${cards}</ul></section></body>`,
    { url: 'https://news.example/story' },
  ).window;
  const items = createFinder(document)
    .scan()
    .blocks.flatMap(({ block }) => block.items);
  return items.map(({ item }) => item.paid);
}

test.each<readonly [string, (title: string, at: number) => string, boolean]>([
  ['a plain card', (title, at) => `<a href="/${at}">${title}</a>`, false],
  [
    'a card with a badge',
    (title, at) => `<span class="badge badge--sponsored">Sponsored</span><a href="/${at}">${title}</a>`,
    true,
  ],
  [
    'a card with a place for a badge, and nothing in it',
    (title, at) => `<div class="badge badge--sponsored"> </div><a href="/${at}">${title}</a>`,
    false,
  ],
  [
    'an article that Drupal shows on its front page',
    (title, at) => `<div class="node node--type-story node--promoted"><a href="/${at}">${title}</a></div>`,
    false,
  ],
  [
    'a card whose link says so',
    (title, at) => `<a rel="sponsored" href="https://shop.example/${at}">${title}</a>`,
    true,
  ],
])('%s', (_, card, expected) => {
  expect(paid(card)).toEqual(TITLES.map(() => expected));
});

test.each([
  ['paid', true],
  ['traffic', false],
])("a card of Outbrain's whose clicks are counted at %s.outbrain.com", (counter, expected) => {
  const cards = TITLES.map(
    (title, at) =>
      `<li class="ob-dynamic-rec-container"><a class="ob-dynamic-rec-link" href="http://${counter}.outbrain.com/network/redir?p=${at}"><span class="ob-rec-text">${title}</span></a></li>`,
  ).join('');
  const { document } = new JSDOM(
    `<!doctype html><body>${article}<div class="OUTBRAIN"><div class="ob-widget"><ul>${cards}</ul></div></div></body>`,
    { url: 'https://news.example/story' },
  ).window;
  const items = createFinder(document)
    .scan()
    .blocks.flatMap(({ block }) => block.items);
  expect(items.map(({ item }) => item.paid)).toEqual(TITLES.map(() => expected));
});
