import { defineConfig } from 'wxt';
import { COMMENT_FRAMES } from './src/find/comment-frames.ts';
import { noMarkup } from './tools/build/no-markup.ts';

/** In documents that a script wrote, too. */
const AT_ONCE = {
  run_at: 'document_start',
  match_about_blank: true,
  match_origin_as_fallback: true,
} as const;

/** Reasons for each permission are given to readers in README.md and PRIVACY.md in the same words. */
export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  // Vite's polyfill would bring a `fetch` along; every browser that can run us preloads modules itself.
  vite: () => ({ plugins: [noMarkup()], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage', // the reader's settings, on the reader's machine
      'scripting', // serves frames that come to hold comments, and tabs that were open before the extension; gives pages back when it goes
      'activeTab', // works on a click where the reader allows no more than that
      'contextMenus', // "This is spam" and "Not spam" in the menu of a page
    ],
    host_permissions: [
      '<all_urls>', // comments stand on every kind of site; nothing that is read leaves the machine
    ],
    // Before the page's own scripts, so that spam is never painted.
    content_scripts: [
      { matches: ['<all_urls>'], exclude_matches: [...COMMENT_FRAMES], js: ['page.js'], ...AT_ONCE },
      // Comments stand in frames of other sites: of these always,
      { matches: [...COMMENT_FRAMES], js: ['page.js'], run_at: 'document_start', all_frames: true },
      // in others, and in frames that a script wrote, seldom; this one asks for the script above where they do.
      { matches: ['<all_urls>'], js: ['sentry.js'], ...AT_ONCE, all_frames: true },
    ],
    commands: {
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_command_toggle_site__',
      },
      'show-all': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_show_all__',
      },
    },
    content_security_policy: {
      // Extension pages may load nothing from elsewhere and talk to no host.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
    ...(browser === 'chrome' && {
      // The first to know `light-dark()`, by which our pages have their colours. Edge counts its versions the same.
      minimum_chrome_version: '123',
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'spamfold@spamfold.example',
          // The first to know `@container style()`, by which pages are given back when the extension goes.
          strict_min_version: '151.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '151.0' },
      },
    }),
  }),
});
