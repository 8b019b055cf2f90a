import webextension from 'webextension-polyfill';

/** The extension API by the same names and promises in every browser, for the background and extension pages. */
export const browser = webextension;
