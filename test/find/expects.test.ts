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
    ['microdata', '<div itemscope itemtype="https://schema.org/Comment"></div>'],
    ['a widget of paid cards', '<div id="taboola-below-article"></div>'],
  ])('%s', (_, html) => expect(expects(html)).toBe(true));

  test.each([
    ['an article', '<h1>Ferry runs again</h1><p>The harbour master said so.</p>'],
    ['a menu', '<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>'],
    ['a heading that announces nothing', '<h2>What the council decided</h2>'],
  ])('and not for %s', (_, html) => expect(expects(html)).toBe(false));

  test('once there was something, for all that follows', () => {
    document.body.innerHTML = '<main><h3>Comments</h3></main>';
    const finder = createFinder(document);
    const main = document.querySelector('main') as Element;
    expect(finder.expects([main])).toBe(true);
    main.insertAdjacentHTML('beforeend', '<p>words</p>');
    expect(finder.expects([main.lastElementChild as Element])).toBe(true);
  });
});
