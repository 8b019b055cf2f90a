import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { BUILDS } from './build.ts';
import type { BrowserName } from './executable.ts';
import { ensureBrowser } from './install.ts';

/** Firefox names an extension's pages by a random id; fixing it lets tools open them. */
const FIREFOX_UUID = '6d6f7a00-0000-4000-8000-000000000001';
/** The extension's own name in Firefox, as its manifest says. */
export const FIREFOX_ID = 'spamfold@spamfold.example';

/** How a browser is started. */
export interface Launch {
  /** Host names that lead to this machine. Where they are given, no other name leads anywhere. */
  readonly hosts?: readonly string[];
  /** Port of this machine that gets every request of the browser, whatever the host, as its proxy. */
  readonly proxy?: number;
  readonly headless?: boolean;
  /** Keeps the profile from one launch to the next; without it a fresh one, thrown away afterwards. */
  readonly userDataDir?: string;
  /** Folder of the unpacked extension; `null` for none. Otherwise the built one. */
  readonly extension?: string | null;
}

/** A running browser with the extension in it. */
export interface Running {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of a file of the extension, e.g. `popup.html`. */
  extensionUrl(file: string): string;
}

/** Starts a real browser with the unpacked extension. The caller closes it. */
export async function launch(name: BrowserName, how: Launch = {}): Promise<Running> {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser(name),
    headless: how.headless ?? true,
    defaultViewport: how.headless === false ? null : { width: 1280, height: 900 },
    ...(how.userDataDir && { userDataDir: how.userDataDir }),
    ...OPTIONS[name](how),
  });
  const extension = how.extension === undefined ? BUILDS[name] : how.extension;
  const id = extension ? await browser.installExtension(extension) : '';
  const base = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  return { name, browser, extensionUrl: (file) => base + file };
}

const OPTIONS: Record<BrowserName, (how: Launch) => LaunchOptions> = {
  chromium: ({ hosts, proxy }) => ({
    browser: 'chrome',
    // Extensions can be loaded through the pipe only.
    pipe: true,
    enableExtensions: true,
    args: [
      // Chromium refuses to run its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
      ...(hosts ? [`--host-resolver-rules=${chromiumHosts(hosts)}`] : []),
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  }),
  firefox: ({ hosts, proxy }) => ({
    browser: 'firefox',
    // Lets BiDi open pages of the extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'dom.disable_beforeunload': true,
      // Firefox takes an unpacked extension for the time it runs only; the next launch finds what this one stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(hosts && firefoxHosts(hosts)),
      ...(proxy && { ...firefoxProxy(proxy), 'network.proxy.allow_hijacking_localhost': true }),
    },
  }),
};

const chromiumHosts = (hosts: readonly string[]): string =>
  [...hosts.map((host) => `MAP ${host} 127.0.0.1`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');

/** Every other name goes to a proxy that is not there: nothing listens on the port meant for throwing away. */
const firefoxHosts = (hosts: readonly string[]): Record<string, unknown> => ({
  'network.dns.localDomains': hosts.join(','),
  ...firefoxProxy(9),
  'network.proxy.no_proxies_on': ['127.0.0.1', 'localhost', ...hosts].join(','),
});

const firefoxProxy = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});
