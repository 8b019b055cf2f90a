import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Changed } from '../../src/page/watch.ts';
import { type ArrivingWatch, watchArriving } from '../../src/page/watch-arriving.ts';

let document: Document;
let watch: ArrivingWatch;
let reports: Changed[];

beforeEach(() => {
  ({ document } = new JSDOM(
    '<body><article><p id="read">Read to its end.</p></article><ol><li id="one"><b>Ada</b></li><li id="open">half a sen</li></ol></body>',
  ).window);
  reports = [];
  watch = watchArriving(document, {
    report: (changed) => reports.push(changed),
    ignores: (node) => (node as Partial<Element>).id === 'ours',
  });
});

const at = (selector: string): Element => document.querySelector(selector) as Element;
const make = (id: string): Element => Object.assign(document.createElement('li'), { id });

/** The elements around one that is being read, outermost first, and that one. */
function openTo(selector: string): Element[] {
  const open: Element[] = [];
  for (let one: Element | null = at(selector); one; one = one.parentElement) open.unshift(one);
  return open;
}

/** What is reported of a change. */
async function reported(change: () => void): Promise<Changed[]> {
  reports.length = 0;
  change();
  await Promise.resolve();
  return [...reports];
}

const NO_NEWS = [new Set()];

describe('while a parser appends to a document', () => {
  test.each<[string, () => void]>([
    ['an element at its end', () => at('ol').append(make('two'))],
    ['the rest of a text', () => (at('#open').lastChild as Text).appendData('tence')],
    ['an element in the one that is open', () => at('#open').append('more')],
  ])('%s wakes, and is no news', async (_, append) => {
    watch.passed(openTo('#open'));
    expect(await reported(append)).toEqual(NO_NEWS);
  });

  test('the first element wakes, before anything was read', async () => {
    expect(await reported(() => at('#open').append('more'))).toEqual(NO_NEWS);
  });

  test.each<[string, () => void, () => Element]>([
    ['a text', () => at('#read').append(' And on.'), () => at('#read').lastChild as unknown as Element],
    ['an element', () => at('#one').append(make('new')), () => at('#new')],
    ['an element that is taken away', () => at('#one b').remove(), () => at('#one')],
    [
      'a word',
      () => {
        (at('#one b').firstChild as Text).data = 'Bram';
      },
      () => at('#one b'),
    ],
  ])('%s in what was read is news', async (_, change, changed) => {
    watch.passed(openTo('#open'));
    expect(await reported(change)).toEqual([new Set([changed()])]);
  });

  test('what was open is watched with all within once it was read to its end', async () => {
    watch.passed(openTo('#one b'));
    watch.passed(openTo('#open'));
    at('ol').append(make('last'));
    watch.passed(openTo('#last'));
    for (const id of ['one', 'open'])
      expect(await reported(() => at(`#${id}`).append(make('new')))).toEqual([
        new Set([at(`#${id}`).lastChild]),
      ]);
  });

  test('a list of which the last element read has gone is watched on', async () => {
    watch.passed(openTo('#open'));
    at('#one').remove();
    at('ol').append(make('last'));
    watch.passed(openTo('#last'));
    expect(await reported(() => at('#open').append(make('new')))).toEqual([new Set([at('#new')])]);
  });

  test('what a script inserts before what was read is news, although its parent is open', async () => {
    watch.passed(openTo('#open'));
    const came = make('came');
    expect(await reported(() => at('#open').before(came))).toEqual([new Set([came])]);
  });

  test('a form whose fields hide its properties is watched like any other element', async () => {
    document.body.innerHTML =
      '<form id="form"><input><p id="held">Words.</p></form><p id="after">More.</p><p id="open"></p>';
    // As browsers do where a field has such a name.
    const value = at('input');
    for (const name of ['lastChild', 'firstElementChild', 'lastElementChild', 'nextElementSibling'])
      Object.defineProperty(at('#form'), name, { value });
    watch.passed(openTo('#held'));
    watch.passed(openTo('#open'));
    for (const id of ['held', 'after'])
      expect(await reported(() => at(`#${id}`).append(make(`in-${id}`)))).toEqual([
        new Set([at(`#in-${id}`)]),
      ]);
  });

  test('our own writing is no news', async () => {
    at('#one').id = 'ours';
    watch.passed(openTo('#open'));
    expect(await reported(() => at('#ours').append('folded'))).toEqual(NO_NEWS);
  });

  test('nothing is reported after the end', async () => {
    watch.passed(openTo('#open'));
    watch.stop();
    expect(await reported(() => at('ol').append(make('two')))).toEqual([]);
  });
});
