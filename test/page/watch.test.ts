// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { CHANGED_NODES } from '../../src/page/limits.ts';
import { type Changed, changedNodes, isLarge, joinChanged, watchRoot } from '../../src/page/watch.ts';

beforeEach(() => {
  document.body.innerHTML = '<ol><li id="a">one <a href="/1">link</a></li></ol><p>more</p>';
});

/** The records of what `change` does to the document. */
function records(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'rel'],
  });
  change();
  const taken = observer.takeRecords();
  observer.disconnect();
  return taken;
}

const list = () => document.querySelector('ol') as Element;
const first = () => document.querySelector('#a') as Element;

describe('what changed', () => {
  test('is an inserted node, without those inserted below it', () => {
    const changed = changedNodes(
      records(() => {
        const item = list().appendChild(document.createElement('li'));
        item.appendChild(document.createElement('b')).append('new');
      }),
    );
    expect(changed).toEqual(new Set([list().lastElementChild]));
  });

  test('is the parent of a removed node', () => {
    expect(changedNodes(records(() => first().remove()))).toEqual(new Set([list()]));
  });

  test('is the element whose text changed', () => {
    const changed = changedNodes(
      records(() => {
        (first().firstChild as Text).data = 'two ';
      }),
    );
    expect(changed).toEqual(new Set([first()]));
  });

  test('is the link whose address changed', () => {
    const link = document.querySelector('a') as Element;
    expect(changedNodes(records(() => link.setAttribute('href', '/2')))).toEqual(new Set([link]));
  });

  test('is everything when too much changed', () => {
    const changed = changedNodes(
      records(() => {
        for (let i = 0; i <= CHANGED_NODES; i++) list().append(document.createElement('li'));
      }),
    );
    expect(changed).toBe('everything');
  });
});

describe('joining', () => {
  const [one, two] = [new Set<Node>(), 'everything'] as [Changed, Changed];
  test('with everything is everything', () => {
    expect(joinChanged(one, two)).toBe('everything');
    expect(joinChanged(two, one)).toBe('everything');
  });
  test('keeps both', () => {
    expect(joinChanged(new Set([list()]), new Set([first()]))).toEqual(new Set([list(), first()]));
  });
});

test('an element with elements in it is large, a word or an empty box is not', () => {
  expect(isLarge(new Set([list()]))).toBe(true);
  expect(isLarge(new Set([document.createElement('div')]))).toBe(false);
  expect(isLarge(new Set([document.createTextNode('tick')]))).toBe(false);
  expect(isLarge('everything')).toBe(true);
});

test('a root is watched until aborted', async () => {
  const stop = new AbortController();
  const reports: Changed[] = [];
  watchRoot(
    document,
    { report: (changed) => reports.push(changed), ignores: (node) => node === first() },
    stop.signal,
  );
  first().append('our own writing');
  await Promise.resolve();
  expect(reports.splice(0)).toEqual([new Set()]);
  list().append(document.createElement('li'));
  await Promise.resolve();
  expect(reports).toHaveLength(1);
  stop.abort();
  list().append(document.createElement('li'));
  await Promise.resolve();
  expect(reports).toHaveLength(1);
});
