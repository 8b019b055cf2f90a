import { describe, expect, test } from 'vitest';
import { type FoldVisit, openFolded, type Shape } from './fold/fold-page.ts';
import { BROWSERS } from './harness.ts';
import { visibleTexts } from './seen.ts';

/** What pages do to what is folded, and what must come of it. */

const item = (text: string) => `<div class=i><p>${text}</p></div>`;
const LIST: Shape = {
  html: `<h3>HEAD</h3><div id=c>${['Kept one', 'SPAM two', 'SPAM three', 'Kept four'].map(item).join('')}</div><p>FOOT</p>`,
  container: '#c',
  items: '.i',
  spam: [1, 2],
};

const reread = (spam: readonly number[]) => `bench.reread(${JSON.stringify(LIST)}, ${JSON.stringify(spam)})`;
const sight = async (visit: FoldVisit) => (await visibleTexts(visit.page)).join(' | ');

describe.each(BROWSERS)('in %s', (name) => {
  test.each([
    [
      'a page that puts a genuine item between folded ones',
      `document.querySelectorAll('.i')[2].insertAdjacentHTML('beforebegin', '${item('Kept new')}'); ${reread([1, 3])}`,
      'HEAD | Kept one | Kept new | Kept four | FOOT',
    ],
    [
      'a page that takes a folded item away',
      `document.querySelectorAll('.i')[1].remove(); ${reread([1])}`,
      'HEAD | Kept one | Kept four | FOOT',
    ],
    [
      'a page that turns the order round',
      `document.querySelector('#c').append(...[...document.querySelectorAll('.i')].reverse()); ${reread([1, 2])}`,
      'HEAD | Kept four | Kept one | FOOT',
    ],
    [
      'a list that puts another post into the same box',
      `document.querySelectorAll('.i')[1].innerHTML = '<p>Kept anew</p>'; ${reread([2])}`,
      'HEAD | Kept one | Kept anew | Kept four | FOOT',
    ],
    [
      'a page that empties the box the line stands in',
      `document.querySelectorAll('.i')[1].textContent = ''; ${reread([1, 2])}`,
      'HEAD | Kept one | Kept four | FOOT',
    ],
    [
      'a page that throws the whole block away',
      `document.querySelector('#c').remove(); bench.undo()`,
      'HEAD | FOOT',
    ],
  ])('%s', async (_, change, expected) => {
    const visit = await openFolded(name, LIST);
    await visit.run(change);
    expect((await sight(visit)).replace(/\d spam posts? folded \w* ?\|? ?/g, '')).toBe(expected);
    await visit.undo();
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  test('an item opened from outside is shown, and its neighbours stay folded', async () => {
    const visit = await openFolded(name, LIST);
    await visit.run('bench.open([2], true)');
    expect(await sight(visit)).toContain('SPAM three');
    expect(await sight(visit)).not.toContain('SPAM two');
    await visit.run('bench.open([2], false)');
    expect(await sight(visit)).not.toContain('SPAM');
    await visit.close();
  });

  test.each([
    ['shadow roots', 'Element.prototype.attachShadow = () => { throw new Error("no") };'],
    [
      'elements that already have one',
      'for (const e of document.querySelectorAll("*")) try { e.attachShadow({ mode: "closed" }).innerHTML = "<slot></slot>" } catch {};',
    ],
    [
      'style sheets made by scripts',
      'CSSStyleSheet.prototype.replaceSync = () => { throw new Error("no") };',
    ],
    [
      'style sheets in shadow roots',
      'Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", { set() { throw new Error("no") } });',
    ],
  ])('a page without free %s: spam folds all the same', async (_, script) => {
    const visit = await openFolded(name, { ...LIST, html: `${LIST.html}<script>${script}</script>` });
    expect(await sight(visit)).toBe('HEAD | Kept one | Kept four | FOOT');
    await visit.undo();
    expect(await sight(visit)).toContain('SPAM two');
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  test('where nothing can be hidden, everything stays in sight', async () => {
    const broken =
      'Element.prototype.attachShadow = Element.prototype.animate = () => { throw new Error("no") };';
    const visit = await openFolded(name, { ...LIST, html: `${LIST.html}<script>${broken}</script>` });
    expect(await sight(visit)).toBe('HEAD | Kept one | SPAM two | SPAM three | Kept four | FOOT');
    expect(visit.errors).toEqual([]);
    await visit.close();
  });

  test('one item that cannot be hidden leaves the others folded', async () => {
    const broken = `const bad = document.querySelectorAll('.i')[1];
      bad.attachShadow = bad.animate = () => { throw new Error('no') };`;
    const visit = await openFolded(name, { ...LIST, html: `${LIST.html}<script>${broken}</script>` });
    expect(await sight(visit)).toContain('SPAM two');
    expect(await sight(visit)).not.toContain('SPAM three');
    await visit.close();
  });

  test('a block in an open shadow root folds', async () => {
    const visit = await openFolded(name, {
      ...LIST,
      html: `<div id=shadow><template shadowrootmode=open>${LIST.html}</template></div>`,
    });
    expect(await sight(visit)).not.toContain('SPAM');
    await visit.undo();
    expect(await sight(visit)).toContain('SPAM three');
    await visit.close();
  });

  test('a line is not copied', async () => {
    const visit = await openFolded(name, LIST);
    const copied = await visit.run(
      'getSelection().selectAllChildren(document.body), getSelection().toString()',
    );
    expect(copied).toContain('Kept four');
    expect(copied).not.toMatch(/folded|SPAM/);
    await visit.close();
  });
});

test('a line is not printed, in Chromium', async () => {
  const visit = await openFolded('chromium', LIST);
  await visit.page.emulateMediaType('print');
  expect((await visibleTexts(visit.page)).join()).not.toContain('SPAM');
  const withLine = await visit.page.evaluate(
    () => document.querySelectorAll('.i')[1]?.getBoundingClientRect().height,
  );
  expect(withLine).toBe(0);
  await visit.close();
});
