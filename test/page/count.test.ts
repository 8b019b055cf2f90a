// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { thresholdAt } from '../../src/score/levels.ts';
import { DEFAULTS, STOPS } from '../../src/settings/settings.ts';
import { type FakePage, fakePage, insert } from './fake-page.ts';

let { page, clock, stop, count } = {} as FakePage;

beforeEach(() => {
  document.body.innerHTML = '<ol><li>fine -5</li><li>pills 50</li></ol>';
  ({ page, clock, stop, count } = fakePage());
});
afterEach(() => stop.abort());

test('the toolbar hears how many are folded, and which for the first time', async () => {
  page.settle(DEFAULTS, 'news.test');
  clock.pass(1_000);
  expect(count).toHaveBeenLastCalledWith(1, { pharma: 1 });
  await insert('casino 60', 'loans 60');
  clock.pass(1_000);
  expect(count).toHaveBeenLastCalledWith(3, { pharma: 2 });
  page.pause();
  page.recount();
  expect(count).toHaveBeenLastCalledWith(3, {});
});

test('the statistics hear nothing of what only a preview folded', async () => {
  page.settle(DEFAULTS, 'news.test');
  await insert(`perhaps ${thresholdAt(DEFAULTS.sensitivity) - 0.1}`);
  page.preview(STOPS.strict);
  clock.pass(1_000);
  expect(count).toHaveBeenLastCalledWith(2, {});
  page.preview(null);
  clock.pass(1_000);
  expect(count).toHaveBeenLastCalledWith(1, { pharma: 1 });
});
