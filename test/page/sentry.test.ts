import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { COMMENT_FRAMES } from '../../src/find/comment-frames.ts';
import { SYSTEMS } from '../../src/find/systems/index.ts';
import { watchForWords } from '../../src/page/sentry.ts';

const SENTENCE = 'The harbour wall held this time, though the sea came over the second step. ';
const COMMENT = `<div class="comment-list"><b>Ada</b> <time>3 May</time> <p>${SENTENCE}</p></div>`;
const OPTIONS = Array.from({ length: 200 }, (_, at) => `<option>Country ${at}</option>`).join('');

/** A frame that is being watched. */
function watched(html = '', width = 600) {
  const { window } = new JSDOM(html);
  Object.defineProperty(window, 'innerWidth', { value: width, writable: true });
  const cancel = vi.fn();
  const unseen: string[] = [];
  Object.assign(window.Element.prototype, {
    animate(this: Element) {
      unseen.push(this.className || this.localName);
      return { cancel };
    },
  });
  const found = vi.fn();
  const read = new AbortController();
  watchForWords({ window: window as unknown as Window & typeof globalThis, found, read: read.signal });
  const { body } = window.document;
  const add = async (more: string): Promise<void> => {
    const template = window.document.createElement('template');
    template.innerHTML = more;
    body.append(template.content);
    await Promise.resolve();
  };
  return { window, body, found, unseen, cancel, read, add };
}

describe('a frame', () => {
  test.each([
    ['nothing', '', false],
    ['a picture', '<a href="/"><img alt="A car" src="car.png"></a>', false],
    [
      'an advertisement of some words',
      `<div><h3>A car for the coast</h3><p>${SENTENCE}</p><a>Learn more</a></div>`,
      false,
    ],
    [
      'scripts and styles',
      `<script>/* ${SENTENCE.repeat(9)} */</script><style>/* ${SENTENCE.repeat(9)} */</style>`,
      false,
    ],
    ['a form with many countries', `<form><select>${OPTIONS}</select></form>`, false],
    ['a comment', COMMENT, true],
    ['a comment to come', '<div class="comments">No comments yet</div>', false],
    ['paragraphs', `<p>${SENTENCE}</p>`.repeat(4), true],
    ['as much in few signs', `<p>${'海の水が二段目まで来たのは子供の頃以来です。'.repeat(6)}</p>`, true],
    [
      'a form whose fields hide what scripts read',
      `<form><input name="nodeType"><input name="shadowRoot">${COMMENT}</form>`,
      true,
    ],
    [
      'pictures named after what scripts ask',
      `<img name="querySelector"><img name="createTreeWalker">${COMMENT}`,
      true,
    ],
  ])('with %s', async (_, html, expected) => {
    const { found, add } = watched();
    await add(html);
    expect(found).toHaveBeenCalledTimes(expected ? 1 : 0);
    expect(watched(html).found).toHaveBeenCalledTimes(expected ? 1 : 0);
  });

  test('is told once, however much comes', async () => {
    const { found, add } = watched();
    for (let times = 0; times < 5; times++) await add(COMMENT);
    expect(found).toHaveBeenCalledTimes(1);
  });

  test('that is hidden or too narrow is told when it is shown', async () => {
    const { window, found, add } = watched('', 0);
    await add(COMMENT);
    expect(found).not.toHaveBeenCalled();
    Object.assign(window, { innerWidth: 600 });
    window.dispatchEvent(new window.Event('resize'));
    expect(found).toHaveBeenCalledTimes(1);
  });

  test('with comments in a shadow root is told, also when they come later', async () => {
    const { window, body, found, add } = watched();
    await add('<my-comments></my-comments>');
    body.querySelector('my-comments')?.attachShadow({ mode: 'open' });
    await add('<i></i>');
    const root = body.querySelector('my-comments')?.shadowRoot as ShadowRoot;
    expect(found).not.toHaveBeenCalled();
    root.append(window.document.createTextNode(SENTENCE.repeat(4)));
    await Promise.resolve();
    expect(found).toHaveBeenCalledTimes(1);
  });
});

describe('until a frame is read', () => {
  test('what comes with comments in it is kept unseen', async () => {
    const { add, unseen, cancel, read } = watched();
    await add(COMMENT);
    await add('<div class="more">More</div>');
    expect(unseen).toEqual(['comment-list', 'more']);
    expect(cancel).not.toHaveBeenCalled();
    read.abort();
    expect(cancel).toHaveBeenCalledTimes(2);
    await add('<div class="later">Later</div>');
    expect(unseen).toHaveLength(2);
  });

  test.each([
    ['what is there already', COMMENT, ''],
    ['what is no comment', '', `<p>${SENTENCE}</p>`.repeat(4)],
  ])('%s is shown', async (_, before, after) => {
    const { add, unseen, found } = watched(before);
    await add(after);
    expect(found).toHaveBeenCalledTimes(1);
    expect(unseen).toEqual([]);
  });
});

test('documents that only some sites serve for frames are known by their address', () => {
  const hosts = SYSTEMS.flatMap((system) => (system.frames ? (system.hosts ?? []) : []));
  const known = COMMENT_FRAMES.map((pattern) =>
    pattern.replace(/^\*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, ''),
  );
  expect(hosts.filter((host) => !known.includes(host))).toEqual([]);
});
