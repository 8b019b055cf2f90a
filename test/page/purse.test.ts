import { expect, test } from 'vitest';
import { PURSE_MS } from '../../src/page/limits.ts';
import { createPurse } from '../../src/page/purse.ts';
import { fakeClock } from './fake-clock.ts';

test('fruitless work empties the purse, time fills it again', () => {
  const clock = fakeClock();
  const purse = createPurse(clock);
  purse.pay(PURSE_MS - 1, false);
  expect(purse.open()).toBe(true);
  purse.pay(2, false);
  expect(purse.open()).toBe(false);
  clock.pass(1_000);
  expect(purse.open()).toBe(true);
});

test('work that finds items may take several times as long', () => {
  const purse = createPurse(fakeClock());
  purse.pay(PURSE_MS * 10, true);
  expect(purse.open()).toBe(true);
});

test('a debt is never so deep that a page that calms down is forgotten', () => {
  const clock = fakeClock();
  const purse = createPurse(clock);
  purse.pay(60_000, false);
  clock.pass(6_000);
  expect(purse.open()).toBe(true);
});

test('resting does not save up for more than one full purse', () => {
  const clock = fakeClock();
  const purse = createPurse(clock);
  clock.pass(3_600_000);
  expect(purse.open()).toBe(true);
  purse.pay(PURSE_MS, false);
  expect(purse.open()).toBe(false);
});
