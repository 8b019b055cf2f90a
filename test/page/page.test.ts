// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameReport } from '../../src/page/report.ts';
import { thresholdAt } from '../../src/score/levels.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { type FakePage, fakePage, insert } from './fake-page.ts';

let { page, folder, styles, clock, stop, learn, complain } = {} as FakePage;
let assumed: Settings | undefined;

beforeEach(() => {
  document.body.innerHTML = '<ol><li>fine -5</li><li>pills 50</li></ol>';
  assumed = undefined;
  ({ page, folder, styles, clock, stop, learn, complain } = fakePage(() => assumed));
});
afterEach(() => stop.abort());

const settings = (own: Partial<Settings> = {}): Settings => ({ ...DEFAULTS, ...own });
const report = (): FrameReport => {
  let seen: FrameReport | undefined;
  page.attend((one) => {
    seen = one;
  })();
  return seen as FrameReport;
};

describe('a page', () => {
  test('folds nothing before the settings are known, and at once when they are', () => {
    expect(folder.hidden()).toEqual([]);
    page.settle(settings(), 'news.test');
    expect(folder.hidden()).toEqual(['pills 50']);
  });

  test('goes by what may be assumed until the settings are known', async () => {
    assumed = settings();
    await insert('casino 60');
    expect(folder.hidden()).toEqual(['pills 50', 'casino 60']);
    page.settle(settings({ sensitivity: 0 }), 'news.test');
    expect(folder.hidden()).toEqual([]);
  });

  test('looks at nothing before the settings are known where all is kept unseen until then', () => {
    ({ page, folder, stop } = fakePage(() => assumed, true));
    expect(report().items).toEqual([]);
    page.settle(settings(), 'news.test');
    expect(report().items).toHaveLength(2);
    expect(folder.hidden()).toEqual(['pills 50']);
  });

  test('takes the style of the settings, also where another was assumed or chosen before', async () => {
    assumed = settings();
    await insert('casino 60');
    page.settle(settings({ style: 'dim' }), 'news.test');
    page.settle(settings({ style: 'remove' }), 'news.test');
    expect(styles).toEqual(['line', 'dim', 'remove']);
    expect(folder.hidden()).toEqual(['pills 50', 'casino 60']);
  });

  test('folds what is inserted in the same microtask', async () => {
    page.settle(settings(), 'news.test');
    await insert('fine -4', 'casino 60');
    expect(folder.hidden()).toEqual(['pills 50', 'casino 60']);
  });

  test('judges an item again when its text changes', async () => {
    page.settle(settings(), 'news.test');
    (document.querySelectorAll('li')[1] as Element).textContent = 'fine after all -9';
    await Promise.resolve();
    expect(folder.hidden()).toEqual([]);
  });

  test('forgets items that left', async () => {
    page.settle(settings(), 'news.test');
    document.querySelectorAll('li')[1]?.remove();
    await Promise.resolve();
    expect(folder.hidden()).toEqual([]);
    expect(report().items.map(({ excerpt }) => excerpt)).toEqual(['fine -5']);
  });

  test('enters open shadow roots', async () => {
    page.settle(settings(), 'news.test');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<ol><li>shady 70</li></ol>';
    document.body.append(host);
    await Promise.resolve();
    expect(folder.hidden()).toEqual(['pills 50', 'shady 70']);
    host.remove();
    await Promise.resolve();
    expect(folder.hidden()).toEqual(['pills 50']);
  });

  test('leaves an item visible that cannot be judged, and judges the rest', async () => {
    page.settle(settings(), 'news.test');
    await insert('broken 90', 'casino 60');
    expect(folder.hidden()).toEqual(['pills 50', 'casino 60']);
    expect(complain).toHaveBeenCalled();
  });

  test('undoes all when the site is switched off, and folds again when it is on', async () => {
    page.settle(settings(), 'news.test');
    page.settle(settings({ sites: { 'news.test': { sensitivity: 0 } } }), 'news.test');
    expect(folder.hidden()).toEqual([]);
    await insert('casino 60');
    expect(folder.hidden()).toEqual([]);
    page.settle(settings(), 'news.test');
    expect(folder.hidden()).toEqual(['pills 50', 'casino 60']);
  });

  test('undoes all when aborted, and watches no more', async () => {
    page.settle(settings(), 'news.test');
    stop.abort();
    await insert('casino 60');
    page.settle(settings(), 'news.test');
    expect(folder.hidden()).toEqual([]);
  });

  test('shows all while paused', async () => {
    page.settle(settings(), 'news.test');
    page.pause();
    await insert('casino 60');
    expect(folder.hidden()).toEqual([]);
    page.pause();
    expect(folder.hidden()).toEqual(['pills 50', 'casino 60']);
  });

  test('keeps what the address names', () => {
    (document.querySelectorAll('li')[1] as Element).id = 'c2';
    document.location.hash = '#c2';
    page.settle(settings(), 'news.test');
    expect(folder.hidden()).toEqual([]);
    expect(report().items[1]?.because).toBe('protected');
    document.location.hash = '';
  });

  test('folds a block of nothing but certain spam wholly, one of doubtful items not at all, and doubtful ones among certain ones', async () => {
    page.settle(settings(), 'news.test');
    document.body.innerHTML = `<ol>${'<li>pills 50</li>'.repeat(6)}</ol>`;
    await Promise.resolve();
    expect(folder.hidden()).toHaveLength(6);
    const doubtful = thresholdAt(DEFAULTS.sensitivity) + 0.1;
    document.body.innerHTML = `<ol>${`<li>perhaps ${doubtful}</li>`.repeat(6)}</ol>`;
    await Promise.resolve();
    expect(folder.hidden()).toEqual([]);
    expect(report().braked).toBe(6);
    await insert('fine -9', 'fine -8');
    expect(folder.hidden()).toHaveLength(6);
    document.body.innerHTML = `<ol>${'<li>pills 50</li>'.repeat(6)}<li>perhaps ${doubtful}</li></ol>`;
    await Promise.resolve();
    expect(folder.hidden()).toHaveLength(7);
  });
});

describe('a preview', () => {
  test('decides by another sensitivity without storing it', () => {
    page.settle(settings(), 'news.test');
    page.preview(0);
    expect(folder.hidden()).toEqual([]);
    page.preview(null);
    expect(folder.hidden()).toEqual(['pills 50']);
  });

  test('ends when nobody looks any more', () => {
    page.settle(settings(), 'news.test');
    const leave = page.attend(() => {});
    page.preview(0);
    leave();
    expect(folder.hidden()).toEqual(['pills 50']);
  });

  test('is possible where the site is off', () => {
    page.settle(settings({ sensitivity: 0 }), 'news.test');
    page.attend(() => {});
    page.preview(2);
    expect(folder.hidden()).toEqual(['pills 50']);
  });
});

describe('a report', () => {
  test('names every item and what decided it', () => {
    page.settle(settings(), 'news.test');
    expect(report()).toMatchObject({
      frame: page.frame,
      braked: 0,
      paused: false,
      items: [
        { excerpt: 'fine -5', folded: false, opened: false, because: 'score', logOdds: -5 },
        { excerpt: 'pills 50', folded: true, opened: false, because: 'score', category: 'pharma' },
      ],
    });
  });

  test('cuts no character in two', async () => {
    page.settle(settings(), 'news.test');
    for (const lead of ['', 'x']) await insert(`${lead}${'🎰'.repeat(200)} 60`);
    for (const { excerpt, id } of report().items.slice(2)) {
      expect(excerpt).toMatch(/^x?(?:🎰)+$/u);
      page.teach(id, 'spam');
      expect(learn.mock.lastCall?.[0].excerpt).toMatch(/^x?(?:🎰)+$/u);
    }
  });

  test('comes again when something changes, once for many changes', async () => {
    page.settle(settings(), 'news.test');
    const listener = vi.fn();
    page.attend(listener);
    await insert('one 1');
    await insert('two 2');
    clock.pass(1_000);
    expect(listener).toHaveBeenCalledTimes(2);
    expect(listener.mock.lastCall?.[0].items).toHaveLength(4);
  });

  test('says what the reader opened', () => {
    page.settle(settings(), 'news.test');
    page.show(report().items[1]?.id ?? 0, true);
    expect(folder.hidden()).toEqual([]);
    expect(report().items[1]).toMatchObject({ folded: true, opened: true });
  });
});

describe('teaching', () => {
  test('takes effect at once and is handed on to be kept', () => {
    page.settle(settings(), 'news.test');
    page.teach(report().items[1]?.id ?? 0, 'ham');
    expect(folder.hidden()).toEqual([]);
    expect(learn).toHaveBeenCalledWith(expect.objectContaining({ label: 'ham', host: 'news.test', at: 1 }));
  });

  test('reaches the item around the node that was clicked', () => {
    page.settle(settings(), 'news.test');
    page.teachAt(document.querySelector('li')?.firstChild as Node, 'spam');
    expect(folder.hidden().sort()).toEqual(['fine -5', 'pills 50']);
  });

  test('outside of any item does nothing', () => {
    page.settle(settings(), 'news.test');
    page.teachAt(document.body, 'spam');
    expect(learn).not.toHaveBeenCalled();
  });
});
