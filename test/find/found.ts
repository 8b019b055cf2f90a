import { JSDOM } from 'jsdom';
import { createFinder } from '../../src/find/finder.ts';

const article = `<article><h1>Harbour wall holds</h1>${'<p>The storm of last night left the harbour wall standing, says the engineer.</p>'.repeat(4)}</article>`;

/** What is found below an article: of each block its kind, and of each item depth, author and text. */
export function found(body: string): unknown[] {
  const page = `<!doctype html><body>${article}${body}</body>`;
  const { document } = new JSDOM(page, { url: 'https://news.example/story' }).window;
  return createFinder(document)
    .scan()
    .blocks.map(({ block: { kind, items } }) => [
      kind,
      ...items.map(({ item: { depth, author, text } }) => [depth, author, text]),
    ]);
}

/** Name, date and words of some people. */
export const TALK = [
  ['Ada', '3 May 2021', 'I stood on the wall until the lamp went out.'],
  ['Bram de Wit', '4 May 2021', 'The sea came over the second step, as it did when my father was young.'],
  ['Ngozi', '4 May 2021', 'Who pays for the steps that are gone?'],
  ['Ole', '6 May 2021', 'The insurance does, or so it says in the minutes of the council.'],
] as const;

/** Titles of articles. */
export const TITLES = [
  'A market opens by the river',
  'Vegetables cost more after the rain',
  'The lake has been cleaned at last',
  'A book fair at the old school',
];
/** Links to those articles. */
export const LINKS = TITLES.map((title, at) => `<li><a href="/p/${at}">${title}</a></li>`).join('');
