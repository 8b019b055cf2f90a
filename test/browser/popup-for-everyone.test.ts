import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, axeFindingsEverywhere, openPopup } from './extension-pages.ts';
import { launched, open, openExtensionPage, store, type Visit } from './harness.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/thread': threadPage(thread(12)),
    '/calm': '<!doctype html><title>Calm</title><h1>Ferry repairs go on</h1><p>Nobody may comment here.</p>',
  });
});
afterAll(() => site.close());

/** A page and the popup over it. */
async function both(path: string): Promise<{ page: Visit; popup: Visit }> {
  const page = await open('chromium', site.origin + path);
  return { page, popup: await openPopup('chromium', site.origin + path) };
}

describe('the popup for everyone', () => {
  afterAll(async () => store(await launched('chromium')));

  test.each([
    ['with folded items', '/thread', false],
    ['off', '/thread', true],
    ['without items', '/calm', false],
  ])('passes WCAG 2.2 AA %s', async (_, path, off) => {
    await store(await launched('chromium'), off ? { settings: { sensitivity: 0 } } : {});
    const { page, popup } = await both(path);
    expect(await axeFindingsEverywhere(popup.page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('passes WCAG 2.2 AA when it cannot start', async () => {
    const popup = await openExtensionPage('chromium', 'popup.html?tab=987654');
    expect(await axeFindings(popup.page)).toEqual([]);
    await popup.close();
  });

  test.each([320, 360, 640])('fits %i pixels, and twice the text size', async (width) => {
    const { page, popup } = await both('/thread');
    await popup.page.setViewport({ width, height: 600 });
    for (const size of ['100%', '200%']) {
      const overflow = await popup.page.evaluate((font) => {
        document.documentElement.style.fontSize = font;
        for (const more of document.querySelectorAll('details')) more.open = true;
        for (const why of document.querySelectorAll<HTMLElement>('.why[aria-expanded=false]')) why.click();
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, size);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await popup.close();
    await page.close();
  });
});
