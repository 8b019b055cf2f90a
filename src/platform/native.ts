import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, for scripts that run in pages: every browser we run in has it with promises, and
 * the library that evens out the rest (`browser.ts`) would be read anew in each frame. By the name `chrome`, which all
 * browsers define on the global object itself: `browser` may be missing, and then an element of that id answers to it.
 * `onMessage` listeners must not answer by promises.
 */
export const browser = (globalThis as unknown as { readonly chrome: Browser }).chrome;
