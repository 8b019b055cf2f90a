import type { Sensitivity, Settings, SiteSettings, WholeBlocks } from './settings.ts';

/** What holds on one site once its own row and the reader's general choice are put together. */
export interface HereSettings {
  readonly sensitivity: Sensitivity;
  readonly wholeBlocks: WholeBlocks;
  /** The site has a sensitivity of its own. */
  readonly ownSensitivity: boolean;
}

/**
 * What holds on a host. A row for `example.org` holds for `news.example.org` too; the nearest row decides, field by
 * field. `host` is that of the top page, so that an embedded frame obeys the page it stands in.
 */
export function settingsFor(settings: Settings, host: string): HereSettings {
  const rows = rowsFor(settings.sites, host);
  const own = rows.find((row) => row.sensitivity !== undefined)?.sensitivity;
  return {
    sensitivity: own ?? settings.sensitivity,
    wholeBlocks: Object.assign(
      { ...settings.wholeBlocks },
      ...rows.toReversed().map((row) => row.wholeBlocks),
    ),
    ownSensitivity: own !== undefined,
  };
}

/**
 * The name a site has in the settings: host as browsers give it (lower case, `xn--` for letters beyond ASCII), without
 * `www.`, port and closing dot. Takes a host or an address as people type it; `undefined` when it is neither. What it
 * answers it answers with itself.
 */
export function siteOf(typed: string): string | undefined {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^[^/?#@]*@/, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d+$/, '')
    .replace(/^\*\./, '');
  const site = inAscii(host)
    .replace(/\.$/, '')
    // Of the site `www.com` the rest would be all sites that end so.
    .replace(/^(?:www\.(?=[^.]+\.))+/, '');
  return isHost(site) ? site : undefined;
}

/** The host as browsers give it; empty when it cannot be one. */
function inAscii(host: string): string {
  if (/^[\0-\x7f]*$/.test(host)) return host;
  const address = `http://${host}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function isHost(host: string): boolean {
  if (host.length === 0 || host.length > 253) return false;
  if (/^\[[0-9a-f:.]+\]$/.test(host)) return true;
  return host.split('.').every((label) => /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?$/.test(label));
}

/** Rows that concern a host, the nearest first. */
function rowsFor(sites: Settings['sites'], host: string): readonly SiteSettings[] {
  if (Object.keys(sites).length === 0) return [];
  const labels = (siteOf(host) ?? '').split('.');
  return labels
    .map((_, start) => labels.slice(start).join('.'))
    .filter((name) => Object.hasOwn(sites, name))
    .map((name) => sites[name])
    .filter((row) => row !== undefined);
}
