import { defineConfig } from 'wxt';

/** Reasons for each permission are given to readers in README.md and PRIVACY.md in the same words. */
export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Spamfold',
    description: 'Folds spam away from comments, related posts and recommendation widgets.',
    permissions: [
      'storage', // the reader's settings, on the reader's machine
    ],
    content_security_policy: {
      // Extension pages may load nothing from elsewhere and talk to no host.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'spamfold@spamfold.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '128.0' },
      },
    }),
  }),
});
