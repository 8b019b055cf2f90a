import webextension from 'webextension-polyfill';

/** The browser's extension API, by the same names and promises in every browser. */
export const browser = webextension;
