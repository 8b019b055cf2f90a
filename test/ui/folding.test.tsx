// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { Folding } from '../../src/ui/options/folding.tsx';
import type { OptionsActions, OptionsReady } from '../../src/ui/options/model.ts';
import { Speaking } from '../../src/ui/speaking.tsx';
import { english } from './english.ts';

const measured = { thresholdAt: (sensitivity: number) => -sensitivity, expectedError: () => 0 };
let chosen: number[];
let page: HTMLElement;

beforeEach(() => {
  chosen = [];
  page = document.createElement('main');
});
afterEach(() => render(null, page));

const settled = () => new Promise((turn) => setTimeout(turn, 20));
async function show(sensitivity: number, failed?: string): Promise<void> {
  const settings = { ...DEFAULTS, sensitivity };
  const model = { state: 'ready', settings, ...(failed && { failed }) } as OptionsReady;
  const actions = {
    change: (change) => chosen.push(change(settings).sensitivity ?? Number.NaN),
  } as Partial<OptionsActions> as OptionsActions;
  render(
    <Speaking words={english}>
      <Folding model={model} actions={actions} measured={measured} />
    </Speaking>,
    page,
  );
  await settled();
}
const slider = () => page.querySelector('input[type=range]') as HTMLInputElement;
async function move(to: number): Promise<void> {
  slider().value = String(to);
  for (const type of ['input', 'change']) slider().dispatchEvent(new Event(type, { bubbles: true }));
  await settled();
}

test('the slider stays where it was moved while that is being stored', async () => {
  await show(2);
  await move(2.5);
  expect(slider().value).toBe('2.5');
  await move(2.6);
  await show(2.5);
  expect(slider().value).toBe('2.6');
  await show(2.6);
  await show(1);
  expect(slider().value).toBe('1');
  expect(chosen).toEqual([2.5, 2.6]);
});

test('the slider goes back where nothing could be stored, and can be moved again', async () => {
  await show(2);
  await move(2.5);
  await show(2, 'no room');
  expect(slider().value).toBe('2');
  await move(2.4);
  expect(slider().value).toBe('2.4');
});

test('the slider follows a change from elsewhere after the same was chosen again', async () => {
  await show(2);
  await move(2.5);
  await move(2);
  await show(1);
  expect(slider().value).toBe('1');
});
