import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launched, open, store, stored } from './harness.ts';
import { accessibleTexts, sees, visibleTexts } from './seen.ts';
import { type Site, serve, streamed } from './serve.ts';

const PAGE = `<!doctype html><title>Harbour news</title><h1>Ferry runs again</h1>
<p style="display:none">Hidden paragraph</p><p aria-hidden="true">Decoration</p>
<div id="host"></div><iframe src="/frame"></iframe>
<script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow</p>';</script>`;

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/': PAGE,
    '/frame': '<p>In the frame</p>',
    '/slow': streamed(['<!doctype html><p>First part</p>', '<p>Second part</p>'], 100),
  });
});
afterAll(() => site.close());

describe.each(BROWSERS)('in %s', (name) => {
  test('the built extension loads', async () => {
    const { browser, extensionUrl } = await launched(name);
    expect(browser.connected).toBe(true);
    expect(extensionUrl('manifest.json')).toMatch(/^(chrome|moz)-extension:\/\/[\w-]+\/manifest\.json$/);
  });

  test('what a reader sees is told from what is hidden, in frames and shadow roots too', async () => {
    const { page, errors, close } = await open(name, site.origin);
    expect([...(await visibleTexts(page))].sort()).toEqual([
      'Decoration',
      'Ferry runs again',
      'In the frame',
      'In the shadow',
    ]);
    expect(errors).toEqual([]);
    await close();
  });

  test('settings can be stored and read back', async () => {
    const running = await launched(name);
    await store(running, { settings: { sensitivity: 3 } });
    expect(await stored(running)).toMatchObject({ settings: { sensitivity: 3 } });
    await store(running);
    expect(await stored(running)).not.toHaveProperty('settings');
  });

  test('a page that arrives in parts is seen whole', async () => {
    const { page, close } = await open(name, `${site.origin}/slow`);
    expect(await sees(page, 'First part')).toBe(true);
    expect(await sees(page, 'Second part')).toBe(true);
    await close();
  });
});

test('the accessibility tree of Chromium holds what a screen reader would find', async () => {
  const { page, close } = await open('chromium', site.origin);
  const texts = await accessibleTexts(page);
  expect(texts).toEqual(expect.arrayContaining(['Ferry runs again', 'In the shadow', 'In the frame']));
  expect(texts).not.toContain('Hidden paragraph');
  expect(texts).not.toContain('Decoration');
  await close();
});
