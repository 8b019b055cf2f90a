import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPopup, press } from './extension-pages.ts';
import { BROWSERS, launched, open, store, type Visit } from './harness.ts';
import { spamSeen } from './seen.ts';
import { type Site, serve } from './serve.ts';
import { thread, threadPage } from './thread.ts';

let site: Site;
beforeAll(async () => {
  site = await serve({
    '/thread': threadPage(thread(12)),
    '/frame': '<!doctype html><title>Framed</title><h1>Ferry</h1><iframe src="/thread"></iframe>',
  });
});
afterAll(() => site.close());

const visits: Visit[] = [];

describe.each(BROWSERS)('in %s', (name) => {
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    await store(await launched(name));
  });

  test('"Not spam" holds after a reload, and in frames', async () => {
    const visit = await open(name, `${site.origin}/thread`);
    const popup = await openPopup(name, `${site.origin}/thread`);
    visits.push(visit, popup);
    await press(popup.page, 'Not spam');
    const shown = await spamSeen(visit.page);
    expect(shown).toBeGreaterThan(0);
    await visit.page.reload();
    await expect.poll(() => spamSeen(visit.page)).toBe(shown);
    const outside = await open(name, `${site.origin}/frame`);
    visits.push(outside);
    const frame = await outside.page.waitForFrame((one) => one.url().endsWith('/thread'));
    await expect.poll(() => spamSeen(frame)).toBe(shown);
  });
});
