import { launch } from './browser/launch.ts';
import { drawIcons } from './pictures/icons.ts';
import { progress } from './progress.ts';

const { browser } = await launch('chromium', { extension: null });
try {
  await progress('Drawing the icons', () => drawIcons(browser));
} finally {
  await browser.close();
}
