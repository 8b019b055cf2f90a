import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPopup, openPopupOverOwnPage, press, sees, textOf } from './extension-pages.ts';
import {
  BROWSERS,
  type BrowserName,
  launched,
  open,
  openExtensionPage,
  settled,
  store,
  stored,
  type Visit,
} from './harness.ts';
import { spamSeen } from './seen.ts';
import { type Site, serve } from './serve.ts';
import { type Comment, thread, threadPage } from './thread.ts';

const COMMENTS = thread(12);
const SPAM = COMMENTS.filter(({ spam }) => spam).length;
const HOSTILE: Comment = {
  id: 'hostile',
  author: '&lt;img src=x onerror="document.title=1"&gt;',
  text: 'Buy viagra online without prescription, cheap generic cialis &lt;b id="injected"&gt;pharmacy&lt;/b&gt; http://cheap-pills.example/viagra',
  spam: true,
};

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/thread': threadPage(COMMENTS),
    '/hostile': threadPage([HOSTILE, ...COMMENTS]),
    '/long': threadPage(thread(90)),
    '/calm': '<!doctype html><title>Calm</title><h1>Ferry repairs go on</h1><p>Nobody may comment here.</p>',
    '/closed': `<!doctype html><title>Closed</title><h1>Ferry</h1><comentario-comments></comentario-comments><script>customElements.define('comentario-comments', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Nobody sees in.</p>'; } })</script>`,
    '/frame': `<!doctype html><title>Framed</title><h1>Ferry</h1><iframe src="/thread" width="600" height="400"></iframe>`,
  });
});
afterAll(() => site.close());

/** A page and the popup over it. */
async function both(name: BrowserName, path: string): Promise<{ page: Visit; popup: Visit }> {
  const page = await open(name, site.origin + path);
  const popup = await openPopup(name, site.origin + path);
  return { page, popup };
}

interface Messages {
  readonly tabs: {
    query(of: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

const opened: Visit[] = [];
async function setUp(name: BrowserName, path = '/thread') {
  const { page, popup } = await both(name, path);
  opened.push(page, popup);
  return { page, popup };
}

describe.each(BROWSERS)('the popup in %s', (name) => {
  afterEach(async () => {
    for (const visit of opened.splice(0)) await visit.close();
    await store(await launched(name));
  });

  test('says what is folded and why', async () => {
    const { popup } = await setUp(name);
    const text = await textOf(popup.page);
    expect(text).toContain('news.test');
    expect(text).toContain(`${SPAM} of ${COMMENTS.length} posts folded.`);
    expect(text).toContain('pharmacy');
    expect(await popup.page.$$eval('.items .item', (items) => items.length)).toBe(SPAM);
    expect(await popup.page.$$eval('circle', (dots) => dots.length)).toBe(COMMENTS.length);
    expect(await popup.page.$$eval('circle.folded', (dots) => dots.length)).toBe(SPAM);
    expect(popup.errors).toEqual([]);
  });

  test('shows reasons as a sum that adds up', async () => {
    const { popup } = await setUp(name);
    await press(popup.page, 'Why?');
    const { shares, sum } = await popup.page.$eval('.reasons', (reasons) => {
      const read = (cell: Element | null) => Math.round(Number(cell?.textContent?.replace('−', '-')) * 10);
      return {
        shares: [...reasons.querySelectorAll('tbody td')].map(read),
        sum: read(reasons.querySelector('tfoot td')),
      };
    });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.reduce((total, share) => total + share, 0)).toBe(sum);
  });

  test('re-decides the page while the slider moves by keyboard, and stores where it rests', async () => {
    const { page, popup } = await setUp(name);
    expect(await spamSeen(page.page)).toBe(0);
    await popup.page.focus('input[type=range]');
    await popup.page.keyboard.press('Home');
    await settled();
    expect(await spamSeen(page.page)).toBe(SPAM);
    expect(await textOf(popup.page)).toContain('Off. Nothing is folded.');
    expect((await stored(await launched(name)))['settings']).toEqual({ sensitivity: 0 });
    await popup.page.keyboard.press('End');
    await settled();
    expect(await spamSeen(page.page)).toBe(0);
    expect((await stored(await launched(name)))['settings']).toEqual({ sensitivity: 3 });
  });

  test('moves to a named stop', async () => {
    const { popup } = await setUp(name);
    await press(popup.page, 'Careful');
    expect(await popup.page.$eval('input[type=range]', (range) => range.value)).toBe('1');
    expect((await stored(await launched(name)))['settings']).toEqual({ sensitivity: 1 });
  });

  test('switches folding off for the site, and on again', async () => {
    const { page, popup } = await setUp(name);
    await popup.page.click('.switch input');
    await settled();
    expect(await spamSeen(page.page)).toBe(SPAM);
    expect((await stored(await launched(name)))['settings']).toEqual({
      sites: { 'news.test': { sensitivity: 0 } },
    });
    await popup.page.click('.switch input');
    await settled();
    expect(await spamSeen(page.page)).toBe(0);
    expect((await stored(await launched(name)))['settings']).toEqual({ sites: {} });
  });

  test('gives the site a sensitivity of its own', async () => {
    const { popup } = await setUp(name);
    await press(popup.page, 'Only this site');
    await press(popup.page, 'Strict');
    expect((await stored(await launched(name)))['settings']).toEqual({
      sites: { 'news.test': { sensitivity: 3 } },
    });
  });

  test('shows one item in the page, and folds it again', async () => {
    const { page, popup } = await setUp(name);
    await press(popup.page, 'Show');
    expect(await spamSeen(page.page)).toBe(1);
    await sees(popup.page, 'Hide again');
    await press(popup.page, 'Hide again');
    expect(await spamSeen(page.page)).toBe(0);
  });

  test('learns "Not spam" and keeps it', async () => {
    const { page, popup } = await setUp(name);
    await press(popup.page, 'Not spam');
    expect(await spamSeen(page.page)).toBeGreaterThan(0);
    expect((await stored(await launched(name)))['settings']).toMatchObject({
      lessons: [{ label: 'ham', host: 'news.test' }],
    });
  });

  test('names what could not be checked, and why', async () => {
    const { popup } = await setUp(name, '/closed');
    await press(popup.page, '1 place not checked');
    await sees(popup.page, 'closes its content off from extensions');
  });

  test('shows everything for now', async () => {
    const { page, popup } = await setUp(name);
    await press(popup.page, 'Show everything for now');
    expect(await spamSeen(page.page)).toBe(SPAM);
    await sees(popup.page, 'Everything is shown for now.');
    await press(popup.page, 'Fold everything again');
    expect(await spamSeen(page.page)).toBe(0);
  });

  test('shows what a page says as text, never as markup', async () => {
    const { popup } = await setUp(name, '/hostile');
    expect(await textOf(popup.page)).toContain('<img src=x onerror="document.title=1">');
    expect(await popup.page.$('main img, #injected')).toBeNull();
    expect(await popup.page.title()).toBe('Spamfold');
  });

  test('shows a long list part by part', async () => {
    const { popup } = await setUp(name, '/long');
    const cards = () => popup.page.$$eval('.items .item', (items) => items.length);
    const shown = await cards();
    await press(popup.page, `Show ${30 - shown} more`);
    expect(await cards()).toBe(30);
  });

  test('obeys the context menu of the page', async () => {
    const { page, popup } = await setUp(name);
    const genuine = COMMENTS.find(({ spam }) => !spam)?.id;
    await page.page.$eval(`#${genuine} p`, (text) =>
      text.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true })),
    );
    await popup.page.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: Messages }).chrome;
      const id = (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
      await tabs.sendMessage(id, { call: 'teachHere', args: ['spam'] }).catch(() => {});
    }, page.page.url());
    await expect
      .poll(async () => (await stored(await launched(name)))['settings'])
      .toMatchObject({ lessons: [{ label: 'spam', host: 'news.test' }] });
    await expect
      .poll(() => page.page.$eval(`#${genuine} p`, (text) => text.getBoundingClientRect().height))
      .toBeLessThan(2);
  });

  test('adds up the frames of a page', async () => {
    const { popup } = await setUp(name, '/frame');
    expect(await textOf(popup.page)).toContain(`${SPAM} of ${COMMENTS.length} posts folded.`);
  });

  test('says so where there is nothing to judge', async () => {
    const { popup } = await setUp(name, '/calm');
    expect(await textOf(popup.page)).toContain('No comments or related posts found here.');
  });

  test('says so where the browser lets no extension read', async () => {
    const popup = await openPopupOverOwnPage(name);
    opened.push(popup);
    await sees(popup.page, 'Nothing to do here');
  });

  test('says so when it cannot start, and can be tried again', async () => {
    const popup = await openExtensionPage(name, 'popup.html?tab=987654');
    opened.push(popup);
    expect(await textOf(popup.page)).toContain('Something went wrong');
    await press(popup.page, 'Try again');
    expect(await textOf(popup.page)).toContain('Something went wrong');
  });
});
