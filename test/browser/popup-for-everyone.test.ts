import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axeFindings,
  axeFindingsEverywhere,
  openPopup,
  openPopupOverOwnPage,
  press,
  sees,
} from './extension-pages.ts';
import { launched, open, openExtensionPage, picture, store, type Visit } from './harness.ts';
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

  test('passes WCAG 2.2 AA where no extension may read', async () => {
    const popup = await openPopupOverOwnPage('chromium');
    await sees(popup.page, 'Nothing to do here');
    expect(await axeFindingsEverywhere(popup.page)).toEqual([]);
    await popup.close();
  });

  test('passes WCAG 2.2 AA while everything is shown', async () => {
    const { page, popup } = await both('/thread');
    await press(popup.page, 'Show everything for now');
    expect(await axeFindingsEverywhere(popup.page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('moves nothing by itself where less motion is wanted', async () => {
    const { page, popup } = await both('/thread');
    await popup.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await popup.page.$$eval('*', (all) =>
      all.filter((one) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
        const longest = Math.max(
          ...`${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat),
        );
        return longest > 0.01 || scrollBehavior === 'smooth';
      }),
    );
    expect(moving).toEqual([]);
    await popup.close();
    await page.close();
  });

  test.each([320, 360, 412])(
    'serves fingers on a phone of %i pixels, where it is a whole page',
    async (width) => {
      const { page, popup } = await both('/thread');
      await popup.page.setViewport({
        width,
        height: 780,
        isMobile: true,
        hasTouch: true,
        deviceScaleFactor: 2,
      });
      await picture(popup.page, `popup-phone-${width}`);
      expect(await popup.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const small = await popup.page.$$eval('a[href], button, summary, label', (all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
      );
      expect(small).toEqual([]);
      const button = await popup.page.waitForSelector('.items .item button');
      await button?.tap();
      await sees(popup.page, 'Hide again');
      await popup.close();
      await page.close();
    },
  );

  test('passes WCAG 2.2 AA when it cannot start', async () => {
    const popup = await openExtensionPage('chromium', 'popup.html?tab=987654');
    expect(await axeFindings(popup.page)).toEqual([]);
    await popup.close();
  });

  test('fits any width, and twice the text size', async () => {
    const { page, popup } = await both('/thread');
    for (const width of [320, 360, 640]) {
      await popup.page.setViewport({ width, height: 600 });
      for (const size of ['100%', '200%']) {
        const overflow = await popup.page.evaluate((font) => {
          document.documentElement.style.fontSize = font;
          for (const more of document.querySelectorAll('details')) more.open = true;
          for (const why of document.querySelectorAll<HTMLElement>('.why[aria-expanded=false]')) why.click();
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, size);
        expect(overflow, `${width} pixels, text of ${size}`).toBeLessThanOrEqual(0);
      }
    }
    await popup.close();
    await page.close();
  });
});
