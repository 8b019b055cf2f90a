import { isAmong } from './among.ts';
import { FREE_HOSTS } from './hosts.ts';

/** What an address says, read without the browser's help (this room has none). */
export interface Address {
  /** Lower case, without port and `www.`; empty when the address names none. */
  readonly host: string;
  /** The name somebody registered: `shop` of `www.shop.co.uk`. */
  readonly label: string;
  /** `co.uk`, `com`. */
  readonly suffix: string;
  /** Host without `www.` and everything left of the registered name: `shop.co.uk`. */
  readonly domain: string;
  /** What one owner has: the domain, or a name under one where anybody gets a name: `ann.blogspot.com`. */
  readonly site: string;
  /** Path and query, decoded no further. */
  readonly path: string;
}

const NONE: Address = { host: '', label: '', suffix: '', domain: '', site: '', path: '' };
/** Second levels under which names are registered, below a country's two letters. */
const SECOND_LEVELS: readonly string[] = [
  'co',
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'ac',
  'or',
  'ne',
  'go',
  'gob',
  'web',
  'my',
];

/** Most characters of an address that are read. */
const LONGEST = 600;

/** The first of `signs` from `from` on; the length of the text when there is none. */
const firstOf = (text: string, signs: string, from: number): number => {
  let at = from;
  while (at < text.length && !signs.includes(text.charAt(at))) at++;
  return at;
};

/** Whether a text without `//` is an address all the same: `shop.example/path`, but not `mailto:a` or `some words`. */
const isBare = (host: string): boolean => {
  const dot = host.lastIndexOf('.');
  if (dot < 1 || host.length - dot < 3) return false;
  for (let i = 0; i < host.length; i++) {
    const code = host.charCodeAt(i) | 0x20;
    const isLetter = code >= 0x61 && code <= 0x7a;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isLetter && (i > dot || (!isDigit && code !== 0x2d && code !== 0x2e))) return false;
  }
  return true;
};

/** Where the host and the path of an address lie; nothing when it has no host. */
const partsOf = (address: string): readonly [host: string, path: string] | undefined => {
  const slashes = address.indexOf('//');
  const absolute = slashes === 0 || (slashes > 0 && address.charCodeAt(slashes - 1) === 0x3a);
  const from = absolute ? slashes + 2 : 0;
  const end = firstOf(address, '/?# \\', from);
  const user = absolute ? address.lastIndexOf('@', end - 1) + 1 : 0;
  const start = user > from && user <= end ? user : from;
  const bracket = address.charAt(start) === '[' ? address.indexOf(']', start) : -1;
  const port = address.indexOf(':', Math.max(start, bracket));
  const host = address.slice(start, port >= 0 && port < end ? port : end);
  if (host === '' || (!absolute && !isBare(host))) return undefined;
  return [host, address.slice(end, firstOf(address, ' \n\t', end))];
};

/** The number of a machine, as browsers write it: nobody registers a part of one. */
const MACHINE = /^(?:\d+\.){3}\d+$/;

/** Reads an address; one that names no host gives empty strings. */
export const readAddress = (href: string): Address => {
  const found = partsOf((href.length > LONGEST ? href.slice(0, LONGEST) : href).trim());
  if (found === undefined) return NONE;
  const [written, path] = found;
  const full = (written.endsWith('.') ? written.slice(0, -1) : written).toLowerCase();
  const host = full.startsWith('www.') ? full.slice(4) : full;
  const parts = host.split('.');
  const last = parts.length - 1;
  if (last < 1 || (last === 3 && MACHINE.test(host)))
    return { host, label: host, suffix: '', domain: host, site: host, path };
  const tld = parts[last] ?? '';
  const deep = last >= 2 && tld.length === 2 && SECOND_LEVELS.includes(parts[last - 1] ?? '');
  const label = parts[deep ? last - 2 : last - 1] ?? '';
  const suffix = deep ? `${parts[last - 1]}.${tld}` : tld;
  const domain = `${label}.${suffix}`;
  const shared = label === 'blogspot' || isAmong(FREE_HOSTS, domain);
  const site =
    shared && host !== domain
      ? host.slice(host.lastIndexOf('.', host.length - domain.length - 2) + 1)
      : domain;
  return { host, label, suffix, domain, site, path };
};

/** An address written in a text. */
export interface WrittenAddress {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

const WRITTEN =
  /(?:https?:\/\/|www\.)[^\s<>"”“»'\])]+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|ru|xyz|top|site|online|club|shop|store|io|co|me|ly|gg|in|id|live|vip|pro|app|link|click|us|uk|de|cc|tk|ml|ga)\b(?:\/[^\s<>"”“»'\])]*)?/gi;

/** The addresses written in a text, in order, at most fifty. */
export const writtenAddresses = (text: string): readonly WrittenAddress[] => {
  if (!text.includes('.')) return [];
  const found: WrittenAddress[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const from = match.index;
    if (text.charCodeAt(from - 1) === 0x40) continue; // an e-mail address
    const href = match[0].replace(/[.,;:!?]+$/, '');
    found.push({ from, to: from + href.length, href: href.includes('//') ? href : `http://${href}` });
    if (found.length === 50) break;
  }
  return found;
};
