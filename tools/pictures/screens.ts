import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launch, type Running } from '../browser/launch.ts';
import { gotoOwn, onOwnPage } from '../browser/own-page.ts';
import { serveFolder } from '../browser/serve-folder.ts';

const SAMPLE = '/courier/source.html';
const HOST = 'courier.example';
const STORE = 'store/pictures';
/** What the stores ask for, in pixels. */
const WIDTH = 1280;
const HEIGHT = 800;
/** Milliseconds until a page looks as it stays. */
const PATIENCE = 1500;

type Shot = string;

/** Takes the pictures of README and stores of the built extension on the sample page. */
export async function takeScreens(): Promise<void> {
  mkdirSync(STORE, { recursive: true });
  const served = await serveFolder('test/pages');
  const hosts = [HOST];
  const [bare, ours] = [
    await launch('chromium', { hosts, extension: null }),
    await launch('chromium', { hosts }),
  ];
  try {
    const url = `http://${HOST}:${new URL(served.origin).port}${SAMPLE}`;
    const before = await shoot(await visit(bare, url), 560, 1340, 620);
    const page = await visit(ours, url);
    const after = await shoot(page, 560, 1340, 620);
    const popup = await shoot(await openPopup(ours, url), 360, 600);
    const options = await shoot(await openOptions(ours), 1100, 690);
    await compose(bare, 'docs/before-after.png', [before, after], ['Without', 'With Spamfold'], 720);
    await compose(bare, `${STORE}/1-before-after.png`, [before, after], ['Without', 'With Spamfold']);
    await compose(bare, `${STORE}/2-popup.png`, [popup, after], ['The popup', 'The page']);
    await compose(bare, `${STORE}/3-options.png`, [options], ['Yours to decide, on your machine alone']);
  } finally {
    await Promise.all([bare.browser.close(), ours.browser.close()]);
    served.close();
  }
}

async function visit({ browser }: Running, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** The popup, in a tab of its own, for the tab with this address. */
async function openPopup(running: Running, url: string): Promise<Page> {
  const tab = await onOwnPage(running, (own) =>
    own.evaluate(async (address) => {
      const { tabs } = (globalThis as unknown as TabsPage).chrome;
      return (await tabs.query({ url: address }))[0]?.id;
    }, url),
  );
  const page = await running.browser.newPage();
  await gotoOwn(running, page, `popup.html?tab=${tab}`);
  return page;
}

interface TabsPage {
  readonly chrome: { readonly tabs: { query(which: { url: string }): Promise<readonly { id: number }[]> } };
}

async function openOptions(running: Running): Promise<Page> {
  const page = await running.browser.newPage();
  await gotoOwn(running, page, 'options.html');
  return page;
}

/** The page at this size, from `top` on, as an address that an image can show. */
async function shoot(page: Page, width: number, height: number, top = 0): Promise<Shot> {
  await page.setViewport({ width, height: top + height, deviceScaleFactor: 1 });
  await pause(PATIENCE);
  const shot = await page.screenshot({ encoding: 'base64', clip: { x: 0, y: top, width, height } });
  return `data:image/png;base64,${shot}`;
}

/** Puts pictures side by side under their captions, cut to the height of the whole. */
async function compose(
  { browser }: Running,
  path: `${string}.png`,
  shots: readonly Shot[],
  captions: readonly string[],
  height = HEIGHT,
): Promise<void> {
  const figures = shots.map(
    (shot, n) => `<figure><figcaption>${captions[n]}</figcaption><img src="${shot}"></figure>`,
  );
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height });
  await page.setContent(`<style>
    body { margin: 0; padding: 24px 40px; height: ${height - 48}px; background: #e8efe9; font: 20px/1.4 sans-serif; color: #14532d;
      display: flex; gap: 40px; justify-content: center; overflow: hidden; }
    figure { margin: 0; }
    figcaption { font-weight: bold; margin-bottom: 12px; text-align: center; }
    img { display: block; border: 1px solid #cbd5cc; border-radius: 8px; box-shadow: 0 4px 18px #0002; background: #fff; }
  </style>${figures.join('')}`);
  await page.screenshot({ path });
  await page.close();
}
