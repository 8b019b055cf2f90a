import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

const SOURCE = 'public/icon/icon.svg';
const FOLDER = 'public/icon';
/** Sizes that toolbars, menus, add-on managers and stores ask for, in pixels. */
const SIZES = [16, 32, 48, 64, 96, 128];

/** Draws the icon in all sizes from its one drawing. */
export async function drawIcons(browser: Browser): Promise<void> {
  const drawing = `data:image/svg+xml;base64,${readFileSync(SOURCE).toString('base64')}`;
  mkdirSync(FOLDER, { recursive: true });
  for (const size of SIZES) {
    const page = await browser.newPage();
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="${drawing}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
    await page.close();
  }
}
