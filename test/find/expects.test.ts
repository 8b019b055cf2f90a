// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createFinder } from '../../src/find/finder.ts';

function expects(html: string): boolean {
  document.body.innerHTML = `<main>${html}</main>`;
  return createFinder(document).expects([document.querySelector('main') as Element]);
}

describe('while a page arrives, a look is worth its time when there is', () => {
  test.each([
    ['a list named after comments', '<ol class="comment-list"></ol>'],
    ['a name within a longer one', '<div id="blog-kommentare-2"></div>'],
    ['a heading that announces related posts', '<h3>Related Posts</h3>'],
    ['a heading in another language', '<h2>3 Kommentare</h2>'],
    ['a field to write in', '<form><textarea></textarea></form>'],
    ['a widget of paid cards', '<div id="taboola-below-article"></div>'],
  ])('%s', (_, html) => expect(expects(html)).toBe(true));

  test.each([
    ['an article', '<h1>Ferry runs again</h1><p>The harbour master said so.</p>'],
    ['a menu', '<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>'],
    ['a heading that announces nothing', '<h2>What the council decided</h2>'],
  ])('and not for %s', (_, html) => expect(expects(html)).toBe(false));

  test('what comes into a known block, whatever it is', () => {
    document.body.innerHTML = `<h3>Comments</h3><ol id="list">${'<li id="comment-7" class="comment"><b class="author">Ada</b> <time>3 May 2024</time><p>The ferry was late again.</p></li>'.repeat(3)}</ol>`;
    const finder = createFinder(document);
    expect(finder.scan().blocks).toHaveLength(1);
    const list = document.getElementById('list') as Element;
    list.insertAdjacentHTML('beforeend', '<li>plain</li>');
    expect(finder.expects([list.lastElementChild as Element])).toBe(true);
  });
});
