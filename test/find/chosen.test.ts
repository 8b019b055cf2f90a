import { describe, expect, test } from 'vitest';
import { found, LINKS, TALK } from './found.ts';

describe('articles chosen for this one are told', () => {
  test.each([
    ['in a nav that says so', `<nav><h2>Related articles</h2><ul>${LINKS}</ul></nav>`],
    [
      'by what their part of the page is called',
      `<section aria-label="Related articles"><ul>${LINKS}</ul></section>`,
    ],
    [
      'by the names around them',
      `<div class="related-content"><p>Duvaga mina</p><div><ul>${LINKS}</ul></div></div>`,
    ],
    [
      'with the day in the link',
      `<h3>Related articles</h3><ul>${LINKS.replaceAll('">', '">4 May 2021 - ')}</ul>`,
    ],
    [
      'when they lead to other sites and say which',
      `<h3>Related articles</h3><ul>${LINKS.replaceAll('/p/', 'https://paper.example/').replaceAll('</a>', '</a> <span>Daily</span>')}</ul>`,
    ],
  ])('%s', (_, body) => expect(found(body)).toMatchObject([{ 0: 'related', length: 5 }]));
});

describe('parts of a comment are told apart', () => {
  test('when all of it is called its content', () => {
    const talk = TALK.map(
      ([name, date, text]) =>
        `<div class="v-list-item"><div class="v-list-item__content"><div>${name}</div><div>${date}</div><div>${text}</div></div></div>`,
    );
    expect(found(`<h3>Comments</h3><div>${talk.join('')}</div>`)).toEqual([
      ['comments', ...TALK.map(([name, , text]) => [0, name, text])],
    ]);
  });

  test('when what wraps them is named like it', () => {
    const talk = TALK.map(
      ([name, date, text], at) =>
        `<div class="blog-comment"><div id="blg-comment-${at}"><div><div><a href="/u/${at}">${name}</a></div><div>${date}</div></div><p>${text}</p></div></div>`,
    );
    expect(found(`<div class="blog-comments">${talk.join('')}</div>`)).toEqual([
      ['comments', ...TALK.map(([name, , text]) => [0, name, text])],
    ]);
  });
});
