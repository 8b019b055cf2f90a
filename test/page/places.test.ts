import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createFinder } from '../../src/find/finder.ts';
import { watchPlaces } from '../../src/page/places.ts';

const PEOPLE = ['Ada', 'Bram', 'Jun'];
const LIST = `<h2>3 comments</h2><ol>${PEOPLE.map(
  (name, at) =>
    `<li><b>${name}</b> <i>${at + 1} May 2021</i><p>The sea came over the second step, as when I was young.</p></li>`,
).join('')}</ol>`;

test.each<[string, (main: Element, script: Element, list: Element) => void]>([
  ['behind itself', (_, script, list) => script.after(list)],
  ['before itself', (_, script, list) => script.before(list)],
  ['at the beginning of what is open', (main, _, list) => main.prepend(list)],
])('comments that a script inserts %s while its page arrives are found once', async (_, insert) => {
  const { document } = new JSDOM('<body><main><h1>Harbour wall holds</h1></main></body>', {
    url: 'https://news.example/story',
  }).window;
  let loading = true;
  Object.defineProperty(document, 'readyState', { get: () => (loading ? 'loading' : 'interactive') });
  const stop = new AbortController();
  const found: string[] = [];
  const look = (): void => {
    for (const { added } of places.look(() => false))
      found.push(...added.map(({ item }) => item.author ?? ''));
  };
  const complain = (error: unknown): never => {
    throw error;
  };
  const places = watchPlaces({
    document,
    createFinder,
    changed: look,
    ignores: () => false,
    complain,
    signal: stop.signal,
  });
  const main = document.querySelector('main') as Element;
  const append = async (tag: string): Promise<Element> => {
    const element = document.createElement(tag);
    element.append('More.');
    main.append(element);
    await Promise.resolve();
    return element;
  };

  const script = await append('script');
  const list = document.createElement('div');
  list.innerHTML = LIST;
  insert(main, script, list);
  await Promise.resolve();
  await append('p');
  loading = false;
  places.arrived();
  look();
  stop.abort();
  expect(found).toEqual(PEOPLE);
});

test('a shadow root is read in parts', () => {
  const { document } = new JSDOM('<body><talk-list></talk-list></body>', {
    url: 'https://news.example/story',
  }).window;
  Object.defineProperty(document, 'readyState', { get: () => 'complete' });
  const shadow = document.querySelector('talk-list')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = LIST.repeat(20);
  const places = watchPlaces({
    document,
    createFinder,
    changed: () => undefined,
    ignores: () => false,
    complain: (error) => {
      throw error;
    },
    signal: new AbortController().signal,
  });
  const parts: number[] = [];
  while (places.unread && parts.length < 100)
    parts.push(places.look((read) => read >= 64).reduce((sum, { added }) => sum + added.length, 0));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(20 * PEOPLE.length);
  expect(parts.filter((part) => part > 0).length).toBeGreaterThan(2);
});
