import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts';
import { onOwnPage } from '../../tools/browser/own-page.ts';
import { BROWSERS, launched, type Running, store } from './harness.ts';

/** What pages may assume as long as they have not read the settings: file, and addresses that may not. */
type Assumption = readonly [file: string, ...not: string[]] | undefined;

interface Registered {
  readonly js?: readonly string[];
  readonly excludeMatches?: readonly string[];
}

function assumption(running: Running): Promise<Assumption> {
  return onOwnPage(running, async (page) => {
    const [script] = await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<Registered[]> } };
      };
      return chrome.scripting.getRegisteredContentScripts();
    });
    const [file = ''] = script?.js ?? [];
    return script && [file.replace(/^\//, ''), ...(script.excludeMatches ?? []).toSorted()];
  });
}

describe.each(BROWSERS)('in %s, pages may assume', (name) => {
  afterAll(async () => store(await launched(name)));

  test.each<[string, Partial<Settings>, Assumption]>([
    ['Balanced from the start', {}, ['assume/balanced.js']],
    ['Strict where the reader chose it', { sensitivity: 3 }, ['assume/strict.js']],
    ['the stop below what was chosen', { sensitivity: 2.7 }, ['assume/balanced.js']],
    ['nothing below the lowest stop', { sensitivity: 0.4 }, undefined],
    [
      'nothing on sites with a sensitivity of their own',
      { sites: { 'news.test': { sensitivity: 0 } } },
      ['assume/balanced.js', '*://*.news.test/*', '*://news.test/*'],
    ],
    ['the general again where they have none any more', {}, ['assume/balanced.js']],
    ['nothing when folding looks otherwise', { style: 'dim' }, undefined],
    [
      'nothing when one site cannot be written as a pattern',
      { sites: { '[::1]': { sensitivity: 0 } } },
      undefined,
    ],
  ])('%s', async (_, chosen, expected) => {
    const running = await launched(name);
    await store(running, { settings: { ...DEFAULTS, ...chosen } });
    await expect.poll(() => assumption(running)).toEqual(expected);
  });
});
