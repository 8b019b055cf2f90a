import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Block, FoundItem } from '../../src/find/block.ts';
import { learnTree } from '../../src/find/tree.ts';
import { createHeld } from '../../src/page/held.ts';
import { createLedger, type Ledger } from '../../src/page/ledger.ts';
import { AT_ONCE, JUDGED_WITHIN_MS } from '../../src/page/limits.ts';
import { fakeClock } from './fake-clock.ts';

const unseen = new Set<string>();
let document: Document;

beforeEach(() => {
  unseen.clear();
  const { window } = new JSDOM('<body></body>');
  document = window.document;
  learnTree(document);
  window.Element.prototype.animate = function (this: Element) {
    unseen.add(this.id);
    return { pause: () => undefined, cancel: () => unseen.delete(this.id) } as unknown as Animation;
  };
});

const ids = (count: number, from = 0): string[] => Array.from({ length: count }, (_, at) => `c${at + from}`);
const rows = (names: readonly string[]): string => names.map((id) => `<li id="${id}">Words.</li>`).join('');

function foundIn(names: readonly string[]): FoundItem[] {
  return names.map((id) => ({
    nodes: [document.getElementById(id) as HTMLElement],
    replies: [],
    item: { kind: 'comments', text: id, links: [], depth: 0, paid: false, staff: false },
  }));
}

/** A ledger in which nothing is judged. */
function ledgerOf(items: readonly FoundItem[]): { readonly block: Block; readonly ledger: Ledger } {
  const block = { items } as Block;
  const createJudge = (): never => {
    throw new Error('Nothing is judged here.');
  };
  let id = 0;
  const ledger = createLedger(block, { createJudge, nextId: () => ++id, attempt: (step) => step() });
  return { block, ledger };
}

/** What is unseen when items came at once, above others that were shown before. */
function withheld(body: string, came: readonly string[], shown: readonly string[] = []): string[] {
  document.body.innerHTML = body;
  const [added, old] = [foundIn(came), foundIn(shown)];
  const { block, ledger } = ledgerOf([...added, ...old]);
  ledger.gain([...added, ...old]);
  for (const found of old) {
    const entry = ledger.entries.get(found);
    if (entry) entry.decision = { folded: false } as NonNullable<typeof entry.decision>;
  }
  const clock = fakeClock();
  const held = createHeld(clock);
  held.meet({ block, added, removed: [] }, ledger, false);
  held.follow(true, false);
  const before = [...unseen];
  clock.pass(JUDGED_WITHIN_MS);
  expect([...unseen]).toEqual([]);
  expect(held.isHolding).toBe(false);
  return before;
}

describe('what is yet to be judged stays unseen, and for no longer than is promised:', () => {
  const list = (names: readonly string[], ahead = ''): string => `<ul id="list">${ahead}${rows(names)}</ul>`;

  test.each<[string, () => string[], readonly string[]]>([
    ['a few items each', () => withheld(list(ids(4)), ids(4)), ids(4)],
    ['many that begin a list with the list', () => withheld(list(ids(40)), ids(20)), ['list']],
    [
      'scripts among them show nothing',
      () => withheld(list(ids(12), '<script></script>'), ids(12)),
      ['list'],
    ],
    [
      'what else stands among them stays in sight',
      () => withheld(list(ids(12), '<li id="news">News.</li>'), ids(12)),
      ids(12),
    ],
    [
      'what was shown below them stays in sight',
      () => withheld(list(ids(30)), ids(10), ids(20, 10)),
      ids(10),
    ],
  ])('%s', (_, act, expected) => expect(act()).toEqual(expected));
});

describe('a list that is withheld as one while it is read', () => {
  const [NAMES, FIRST] = [ids(100), 20];

  /** Items that come one after the other, and the list in which they stand. */
  function reading() {
    document.body.innerHTML = `<ul id="list">${rows(NAMES)}</ul>`;
    const items = foundIn(NAMES);
    const met: FoundItem[] = [];
    const { block, ledger } = ledgerOf(met);
    const held = createHeld(fakeClock());
    const read = (count: number): void => {
      const added = items.slice(met.length, met.length + count);
      met.push(...added);
      held.meet({ block, added, removed: [] }, ledger, false);
      ledger.gain(added);
    };
    const judge = (): void => {
      for (const entry of ledger.entries.values()) entry.tried = true;
    };
    read(FIRST);
    held.follow(true, true);
    return { held, ledger, read, judge };
  }

  test('covers what is not read yet', () => {
    const { held, ledger } = reading();
    expect([...unseen]).toEqual(['list']);
    expect(held.covers(ledger)).toBe(true);
  });

  test.each<[string, number, boolean, boolean, boolean]>([
    ['is shown when all that was read is judged and no more is to come', 0, true, false, false],
    ['waits for what is to come', 0, true, true, true],
    ['waits for what came since to be judged', FIRST, false, false, true],
    ['is shown when as many are judged as are at once elsewhere', AT_ONCE.items - FIRST, true, true, false],
    ['waits for no more than those', AT_ONCE.items, true, true, false],
  ])('%s', (_, came, judged, more, waits) => {
    const { held, read, judge } = reading();
    judge();
    held.follow(false, true);
    read(came);
    if (judged) judge();
    held.follow(false, more);
    expect([...unseen]).toEqual(waits ? ['list'] : []);
    expect(held.isHolding).toBe(waits);
  });

  test('does not wait for those behind the first', () => {
    const { held, read, judge } = reading();
    read(AT_ONCE.items - FIRST);
    judge();
    read(FIRST);
    held.follow(false, true);
    expect([...unseen]).toEqual([]);
  });
});
