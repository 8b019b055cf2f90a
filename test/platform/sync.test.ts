import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

// Modules keep the browser they were loaded with, so there is one.
const fake = fakeBrowser();
vi.stubGlobal('chrome', fake.browser);
vi.stubGlobal('browser', fake.browser);
const sync = await import('../../src/platform/sync.ts');

afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  fake.areas.sync.clear();
  fake.areas.local.clear();
  fake.areas.local.set('settings', { badge: false });
});

const shared = (): object => Object.fromEntries(fake.areas.sync);

test('shares what is stored, and takes it back when switched off', async () => {
  await sync.switchSync(true);
  expect(shared()).toEqual({ 'settings.badge.0': 'false' });
  await sync.switchSync(false);
  expect(shared()).toEqual({});
});

test('shares nothing that is switched off while it is being shared', async () => {
  const letGo = fake.hold();
  const on = sync.switchSync(true);
  await new Promise((turn) => setTimeout(turn));
  const off = sync.switchSync(false);
  await new Promise((turn) => setTimeout(turn));
  letGo();
  await Promise.all([on, off]);
  expect(shared()).toEqual({});
  expect(await sync.readSync()).toEqual({ on: false });
});
