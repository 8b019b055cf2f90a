import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { FoundItem, Scan } from '../../src/find/block.ts';
import { createFinder } from '../../src/find/finder.ts';

const pages = new URL('../pages/', import.meta.url);
const slugs = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const load = (html: string): Document =>
  new JSDOM(html, { url: 'https://news.example/story' }).window.document;

/** All items a finder holds after a number of answers, by what they say. */
class Holdings {
  readonly held = new Set<FoundItem>();

  take({ blocks }: Scan): void {
    for (const { added, removed } of blocks) {
      for (const item of removed) {
        expect(this.held.has(item), 'removes only what it had reported').toBe(true);
        this.held.delete(item);
      }
      for (const item of added) this.held.add(item);
    }
  }

  get items(): readonly string[] {
    return [...this.held].map(({ item }) => JSON.stringify(item)).sort();
  }
}

/** There is time enough. */
const never = (): boolean => false;

/** Copies one document into another node by node, as a parser does, telling every `chunk` nodes that some came. */
function stream(from: Document, to: Document, chunk: number, tell: () => void): void {
  const copies = new Map<Node, Node>([[from, to]]);
  const walker = from.createTreeWalker(from);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const copy = to.importNode(node, false);
    copies.set(node, copy);
    (copies.get(node.parentNode as Node) as Node).appendChild(copy);
    count += 1;
    if (count % chunk === 0) tell();
  }
}

describe.each(slugs.map(({ name }) => name))('%s', (slug) => {
  const html = readFileSync(new URL(`${slug}/source.html`, pages), 'utf8');
  const whole = new Holdings();
  whole.take(createFinder(load(html)).scan());

  test('is found the same in slices', () => {
    const finder = createFinder(load(html));
    const sliced = new Holdings();
    let more = true;
    while (more) {
      const scan = finder.advance(true, () => true);
      sliced.take(scan);
      more = scan.more;
    }
    expect(sliced.items).toEqual(whole.items);
  });

  test('is found the same when a script inserts it, in slices', () => {
    const inserted = (isOver: () => boolean): readonly string[] => {
      const document = load(html);
      const content = [...document.body.childNodes];
      document.body.replaceChildren();
      const finder = createFinder(document);
      const found = new Holdings();
      found.take(finder.scan());
      document.body.append(...content);
      let scan = finder.rescan(content, isOver);
      for (; scan.more; scan = finder.rescan([], isOver)) found.take(scan);
      found.take(scan);
      return found.items;
    };
    expect(inserted(() => true)).toEqual(inserted(never));
  });

  test.each([11, 250])('is found the same when a parser appends it by %i nodes', (chunk) => {
    const to = load('<!doctype html>');
    to.replaceChildren();
    const finder = createFinder(to);
    const streamed = new Holdings();
    stream(load(html), to, chunk, () => streamed.take(finder.advance(false, never)));
    streamed.take(finder.advance(true, never));
    expect(streamed.items).toEqual(whole.items);
  });
});

const thread = `<h2>3 comments</h2><ol class="commentlist">
  <li class="comment" id="comment-1"><cite class="fn">Ada</cite> <time>2 May 2021</time><div class="comment-content"><p>The tide log agrees.</p></div></li>
  <li class="comment" id="comment-2"><cite class="fn">Bo</cite> <time>3 May 2021</time><div class="comment-content"><p>Mine does not.</p></div></li></ol>`;

describe('follows', () => {
  function watched(): {
    document: Document;
    rescan: (changed: Node[]) => Scan;
    list: Element;
    texts: () => (string | undefined)[];
  } {
    const document = load(`<body>${thread}</body>`);
    const finder = createFinder(document);
    const { block } = finder.scan().blocks[0] ?? {};
    return {
      document,
      rescan: (changed) => finder.rescan(changed),
      list: document.querySelector('ol') as Element,
      texts: () => block?.items.map(({ item }) => item.text) ?? [],
    };
  }

  function comment(document: Document, id: number, text: string): Element {
    const item = document.createElement('li');
    item.className = 'comment';
    item.id = `comment-${id}`;
    item.innerHTML = `<cite class="fn">Cy</cite> <time>4 May 2021</time><div class="comment-content"><p>${text}</p></div>`;
    return item;
  }

  test('an item added at the end, in the middle and at the start', () => {
    const { document, rescan, list, texts } = watched();
    const [last, first, middle] = [
      comment(document, 3, 'last'),
      comment(document, 4, 'first'),
      comment(document, 5, 'middle'),
    ];
    list.append(last);
    list.prepend(first);
    list.insertBefore(middle, document.querySelector('#comment-2'));
    const { blocks } = rescan([last, first, middle]);
    expect(blocks[0]?.added.map(({ item }) => item.text)).toEqual(['first', 'middle', 'last']);
    expect(texts()).toEqual(['first', 'The tide log agrees.', 'middle', 'Mine does not.', 'last']);
  });

  test('a component that comes where a known system has its items, to its shadow root', () => {
    const document = load('<body><div id="comments" class="comments-area"></div></body>');
    const finder = createFinder(document);
    finder.scan();
    const component = document.createElement('talk-list');
    component.attachShadow({ mode: 'open' });
    document.querySelector('#comments')?.append(component);
    expect(finder.rescan([component]).roots).toEqual([component.shadowRoot]);
  });

  test('an item that leaves', () => {
    const { document, rescan, list, texts } = watched();
    document.querySelector('#comment-1')?.remove();
    expect(rescan([list]).blocks[0]?.removed).toHaveLength(1);
    expect(texts()).toEqual(['Mine does not.']);
  });

  test('a node recycled for another text', () => {
    const { document, rescan, texts } = watched();
    const words = document.querySelector('#comment-2 p') as Element;
    words.textContent = 'Buy pills here.';
    const { blocks } = rescan([words]);
    expect(blocks[0]).toMatchObject({
      added: [{ item: { text: 'Buy pills here.' } }],
      removed: [{ item: { text: 'Mine does not.' } }],
    });
    expect(texts()).toEqual(['The tide log agrees.', 'Buy pills here.']);
  });

  test('a reply that comes under an item', () => {
    const { document, rescan, texts } = watched();
    const list = document.createElement('ul');
    list.className = 'children';
    list.append(comment(document, 6, 'an answer'));
    document.querySelector('#comment-1')?.append(list);
    const { blocks } = rescan([list]);
    expect(blocks[0]?.added.map(({ item }) => [item.text, item.depth])).toContainEqual(['an answer', 1]);
    expect(texts()).toEqual(['The tide log agrees.', 'an answer', 'Mine does not.']);
  });

  test('a block that leaves with what is around it', () => {
    const { document, rescan, list } = watched();
    list.remove();
    expect(rescan([document.body]).blocks[0]?.removed).toHaveLength(2);
  });

  test('nothing when only other things change', () => {
    const { document, rescan } = watched();
    const note = document.createElement('p');
    note.textContent = 'The ferry is late.';
    document.body.prepend(note);
    expect(rescan([note]).blocks).toEqual([]);
  });
});
