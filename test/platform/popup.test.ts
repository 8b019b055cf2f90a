import { afterAll, expect, test, vi } from 'vitest';
import type { PopupModel } from '../../src/ui/popup/model.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = fakeBrowser();
vi.stubGlobal('chrome', fake.browser);
vi.stubGlobal('browser', fake.browser);
vi.stubGlobal('location', { search: '' });
const { PopupConnection } = await import('../../src/platform/popup.ts');

afterAll(() => vi.unstubAllGlobals());

test('the slider does not jump back while one choice after another is being stored', async () => {
  const shown: PopupModel[] = [];
  const popup = new PopupConnection(
    (model) => shown.push(model),
    () => '',
  );
  await popup.open();
  popup.actions.choose(1);
  popup.actions.choose(1.05);
  const before = shown.length;
  await vi.waitFor(() => expect(fake.areas.local.get('settings')).toEqual({ sensitivity: 1.05 }));
  await new Promise((turn) => setTimeout(turn));
  const positions = shown.slice(before).map((model) => (model.state === 'page' ? model.sensitivity : model));
  expect(positions.length).toBeGreaterThan(0);
  expect([...new Set(positions)]).toEqual([1.05]);
});
