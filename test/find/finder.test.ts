import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Scan } from '../../src/find/block.ts';
import { createFinder } from '../../src/find/finder.ts';

function scan(body: string): Scan {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`, { url: 'https://news.example/story' })
    .window;
  return createFinder(document).scan();
}

const article = `<article><h1>Harbour wall holds</h1>${'<p>The storm of last night left the harbour wall standing, says the engineer.</p>'.repeat(4)}</article>`;

describe('finds', () => {
  test('a WordPress thread, and in it each reply apart', () => {
    const { blocks } =
      scan(`${article}<div id="comments" class="comments-area"><h2>2 Comments</h2><ol class="commentlist">
      <li class="comment even" id="comment-1"><div class="comment-body"><cite class="fn"><a class="url" href="https://ada.example/" rel="external nofollow">Ada</a></cite> <span class="says">says:</span>
        <div class="comment-meta"><a href="#comment-1">May 3, 2021 at 4:10 pm</a></div><div class="comment-content"><p>I stood there at <a href="https://tide.example/log">high tide</a>.</p></div><div class="reply"><a class="comment-reply-link" href="?replytocom=1">Reply</a></div></div>
        <ul class="children"><li class="comment odd depth-2 bypostauthor" id="comment-2"><div class="comment-body"><cite class="fn">Editor</cite><div class="comment-content"><p>Thank you for watching it.</p></div></div></li></ul></li></ol></div>`);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.block).toMatchObject({ kind: 'comments', system: 'wordpress' });
    expect(blocks[0]?.added.map(({ item }) => item)).toEqual([
      {
        kind: 'comments',
        text: 'I stood there at high tide.',
        author: 'Ada',
        authorHref: 'https://ada.example/',
        links: [{ href: 'https://tide.example/log', text: 'high tide', rel: [] }],
        date: Date.UTC(2021, 4, 3, 16, 10),
        depth: 0,
        paid: false,
        own: false,
        staff: false,
      },
      {
        kind: 'comments',
        text: 'Thank you for watching it.',
        author: 'Editor',
        links: [],
        depth: 1,
        paid: false,
        staff: true,
      },
    ]);
  });

  test('a list under a heading that says so, without a class', () => {
    const { blocks } = scan(`${article}<section><h3>Related posts</h3><ul>
      <li><a href="/a">How the dam was built in a year</a></li><li><a href="/b">Ferry runs again after repairs</a></li><li><a href="/c">Fishermen count their losses</a></li></ul></section>`);
    expect(blocks.map(({ block }) => [block.kind, block.items.length])).toEqual([['related', 3]]);
  });
});

test('finds nothing in a plain article', () => {
  expect(scan(article).blocks).toEqual([]);
});
