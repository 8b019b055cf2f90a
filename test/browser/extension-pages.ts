import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { gotoOwn } from '../../tools/browser/own-page.ts';
import { type BrowserName, launched, openExtensionPage, settled, type Visit } from './harness.ts';

/** WCAG 2.2, levels A and AA, as axe names its rules. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens the popup for the open tab that shows `url`, in a tab of its own. */
export async function openPopup(name: BrowserName, url: string): Promise<Visit> {
  const visit = await openExtensionPage(name, 'options.html');
  const id = await visit.page.evaluate(async (shown) => {
    const tabs = await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query({});
    return tabs.find((tab) => tab.url === shown)?.id;
  }, url);
  await visit.close();
  const popup = await openExtensionPage(name, `popup.html?tab=${id}`);
  await popup.page.waitForFunction(() => document.querySelector('main > :not([role="status"])'));
  return popup;
}

/** Opens the popup for a page of the extension itself. */
export async function openPopupOverOwnPage(name: BrowserName): Promise<Visit> {
  const visit = await openExtensionPage(name, 'options.html');
  const id = await visit.page.evaluate(
    async () => (await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.getCurrent())?.id,
  );
  await gotoOwn(await launched(name), visit.page, `popup.html?tab=${id}`);
  await settled();
  return visit;
}

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

interface TabsApi {
  readonly tabs: { query(of: object): Promise<Tab[]>; getCurrent(): Promise<Tab | undefined> };
}

/** What axe finds wrong with a page, each as rule and elements. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, RULES);
}

interface Axe {
  run(
    context: Document,
    options: { readonly runOnly: { readonly type: 'tag'; readonly values: readonly string[] } },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** The same in light and dark, and laid out from either side. */
export async function axeFindingsEverywhere(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        for (const more of document.querySelectorAll('details')) more.open = true;
        for (const why of document.querySelectorAll<HTMLElement>('.why[aria-expanded=false]')) why.click();
      }, direction);
      findings.push(...(await axeFindings(page)).map((finding) => `${scheme} ${direction} ${finding}`));
    }
  }
  return findings;
}

/** Clicks the button of this name and waits for what follows. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button, summary, label')];
    const button = buttons.find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === wanted,
    );
    (button as HTMLElement | undefined)?.click();
    return button !== undefined;
  }, name);
  if (!found) throw new Error(`There is no button "${name}".`);
  await settled();
}

/** Waits until this stands in the page. Timers of pages in the background run once a second only. */
export async function sees(page: Page, text: string): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: as a reader sees it, without what is hidden
  const found = (wanted: string) => document.body.innerText.includes(wanted);
  await page.waitForFunction(found, { timeout: 10_000 }, text);
}

/** All that stands in the page as text. */
export function textOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: as a reader sees it, without what is hidden
  return page.evaluate(() => document.body.innerText);
}
