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
  /** Path and query, decoded no further. */
  readonly path: string;
}

const NONE: Address = { host: '', label: '', suffix: '', domain: '', path: '' };
const SHAPE = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@\s]*@)?([^/?#:\s\\]+)(?::\d+)?([^\s]*)$/i;
const BARE = /^((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?([/?#][^\s]*)?$/i;
/** Second levels under which names are registered, below a country's two letters. */
const SECOND_LEVELS = new Set([
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
]);

/** Reads an address; one that names no host gives empty strings. */
export const readAddress = (href: string): Address => {
  const cut = href.length > 600 ? href.slice(0, 600) : href;
  const match = SHAPE.exec(cut.trim()) ?? BARE.exec(cut.trim());
  if (match === null) return NONE;
  const full = (match[1] ?? '').toLowerCase().replace(/\.$/, '');
  const host = full.startsWith('www.') ? full.slice(4) : full;
  const parts = host.split('.');
  const last = parts.length - 1;
  if (last < 1) return { host, label: host, suffix: '', domain: host, path: match[2] ?? '' };
  const tld = parts[last] ?? '';
  const deep = last >= 2 && tld.length === 2 && SECOND_LEVELS.has(parts[last - 1] ?? '');
  const label = parts[deep ? last - 2 : last - 1] ?? '';
  const suffix = deep ? `${parts[last - 1]}.${tld}` : tld;
  return { host, label, suffix, domain: `${label}.${suffix}`, path: match[2] ?? '' };
};

/** An address written in a text. */
export interface WrittenAddress {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

const WRITTEN =
  /(?:https?:\/\/|www\.)[^\s<>"'\])]+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|ru|xyz|top|site|online|club|shop|store|io|co|me|ly|gg|in|id|live|vip|pro|app|link|click|us|uk|de|cc|tk|ml|ga)\b(?:\/[^\s<>"'\])]*)?/gi;

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
