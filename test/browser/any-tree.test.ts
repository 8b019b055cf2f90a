import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { anyHtml } from '../any-tree.ts';
import { BROWSERS, launched, open, store } from './harness.ts';
import { type Site, serve } from './serve.ts';
import { threadPage } from './thread.ts';

/** The built extension on a page that puts one random tree after another into itself, and moves its parts about. */
let site: Site;
beforeAll(async () => {
  site = await serve({ '/': threadPage([]) });
});
afterAll(() => site.close());

describe.each(BROWSERS)('in %s', (name) => {
  afterEach(async () => store(await launched(name)));

  test('the elements of a page stay as the page has them, and nothing is thrown into it', async () => {
    const { page, errors, close } = await open(name, `${site.origin}/`);
    // Nothing is painted in a tab behind another.
    await page.bringToFront();
    await fc.assert(
      fc.asyncProperty(anyHtml, fc.nat(), async (html, seed) => {
        const [ours, plain] = await page.evaluate(change, html, seed);
        expect(ours).toBe(plain);
        expect(errors).toEqual([]);
      }),
      // Always the same trees: what a run finds in browsers must be found again.
      { seed: 302_870_117, numRuns: 25, endOnFailure: true },
    );
    await store(await launched(name), { settings: { ...DEFAULTS, sensitivity: 0 } });
    expect(errors).toEqual([]);
    await close();
  });
});

/**
 * Runs in the page: puts markup into its list of comments, and the same into a document without a window, then moves
 * parts of both about in the same way. Where the two differ once the first was painted.
 */
async function change(html: string, seed: number): Promise<readonly [ours: string, plain: string]> {
  const painted = () => new Promise((over) => requestAnimationFrame(() => requestAnimationFrame(over)));
  const shown = document.querySelector('.comments-area') as HTMLElement;
  const inert = document.implementation.createHTMLDocument('');
  const plain = inert.body.appendChild(inert.importNode(shown, false)) as HTMLElement;
  for (const place of [shown, plain]) place.innerHTML = html;
  await painted();
  let random = seed % 2_147_483_647;
  const next = (below: number): number => {
    random = (random * 48_271 + 1) % 2_147_483_647;
    return random % below;
  };
  for (let turn = 0; turn < 6; turn++) {
    const count = shown.querySelectorAll('*').length;
    if (count === 0) break;
    const [from, to, kind] = [next(count), next(count), next(4)];
    for (const place of [shown, plain]) {
      const all = place.querySelectorAll('*');
      const [moved, target] = [all[from] as Element, all[to] as Element];
      if (kind === 0) moved.remove();
      else if (kind === 1 && !moved.contains(target)) target.append(moved);
      else if (kind === 2) target.before(moved.cloneNode(true));
      else moved.replaceChildren('Buy cheap viagra online', ...moved.childNodes);
    }
    if (turn % 2 === 0) await painted();
  }
  await painted();
  // Where nothing else hides an item, an attribute does, and bare text is kept aside, as long as it is folded.
  const elementsOf = (place: Element): string =>
    place.outerHTML
      .replaceAll(/ style="display: (?:none|var\(--spamfold-[^"]*\)) !important;"/g, '')
      .replaceAll(/>[^<]+(?=<)/g, '>');
  const ours = elementsOf(shown);
  const theirs = elementsOf(plain);
  let same = 0;
  while (same < ours.length && ours[same] === theirs[same]) same++;
  const from = Math.max(0, same - 200);
  return ours === theirs ? ['', ''] : [ours.slice(from, same + 200), theirs.slice(from, same + 200)];
}
