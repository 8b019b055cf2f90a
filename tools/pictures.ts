import { wxt } from './browser/build.ts';
import { launch } from './browser/launch.ts';
import { drawIcons } from './pictures/icons.ts';
import { takeScreens } from './pictures/screens.ts';
import { progress } from './progress.ts';

await progress('Drawing the icons', async () => {
  const { browser } = await launch('chromium', { extension: null });
  await drawIcons(browser).finally(() => browser.close());
});
await progress('Building', () => wxt('build', 'chromium'));
await progress('Taking pictures of pages', takeScreens);
