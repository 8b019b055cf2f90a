import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMENT_FRAMES } from '../../src/find/comment-frames.ts';
import { BUILDS } from '../../tools/browser/build.ts';
import { BROWSERS } from '../../tools/browser/executable.ts';

interface Script {
  readonly matches: readonly string[];
  readonly all_frames?: boolean;
  readonly js: readonly string[];
}

/** What the extension asks for is all that it gets: anything more here is a decision, and needs its reason in README.md. */
describe.each(BROWSERS)('the manifest for %s', (name) => {
  const manifest = JSON.parse(readFileSync(join(BUILDS[name], 'manifest.json'), 'utf8'));

  test('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    for (const key of ['optional_permissions', 'optional_host_permissions'])
      expect(manifest[key]).toBeUndefined();
  });

  test.each(['web_accessible_resources', 'externally_connectable', 'sandbox', 'update_url'])(
    'opens nothing to pages or others: no %s',
    (key) => expect(manifest[key]).toBeUndefined(),
  );

  test('lets pages of the extension load their own files and connect to nothing', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    });
  });

  test('runs one script in pages, and in their frames one that asks for it', () => {
    const scripts = manifest.content_scripts.map(({ matches, all_frames = false, js }: Script) => [
      matches,
      all_frames,
      js,
    ]);
    expect(scripts).toEqual([
      [['<all_urls>'], false, ['page.js']],
      [COMMENT_FRAMES, true, ['page.js']],
      [['<all_urls>'], true, ['sentry.js']],
    ]);
    expect(manifest.content_scripts[0].exclude_matches).toEqual(COMMENT_FRAMES);
  });
});

test('Chrome and Edge are told from which version on it runs', () => {
  const manifest = JSON.parse(readFileSync(join(BUILDS.chromium, 'manifest.json'), 'utf8'));
  expect(manifest.minimum_chrome_version).toMatch(/^\d+$/);
});

test('Firefox is told that nothing is collected, and that phones are served too', () => {
  const { browser_specific_settings: settings } = JSON.parse(
    readFileSync(join(BUILDS.firefox, 'manifest.json'), 'utf8'),
  );
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(settings.gecko_android.strict_min_version).toBe(settings.gecko.strict_min_version);
});
