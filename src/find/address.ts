/** Second-level labels under which a country's names are registered (`co.uk`, `com.br`); not the whole public suffix list. */
const SECOND_LEVEL =
  /^(?:co|com|org|net|gov|gob|gouv|edu|ac|or|ne|go|govt|info|mil|nom|web|in|id|blogspot|github|gitlab)$/;

/** Host of an absolute address, lower case, without port and `www.`; empty when it has none. */
export function hostOf(address: string): string {
  const found = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)/i.exec(address);
  return found?.[1]?.toLowerCase().replace(/^www\./, '') ?? '';
}

/** Addresses of machines, as browsers write them: `127.0.0.1`, `[::1]`. Nobody registers a part of one. */
const MACHINE = /^(?:\d+\.){3}\d+$|^\[/;

/** The part of a host that someone registered: "news.example.co.uk" → "example.co.uk". */
export function registrable(host: string): string {
  if (MACHINE.test(host)) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels
    .slice(SECOND_LEVEL.test(second) && (top.length === 2 || second.length > 5) ? -3 : -2)
    .join('.');
}

/** An address as browsers resolve it against `base`; as written when it cannot be resolved. */
export function absolute(href: string, base: string): string {
  const trimmed = href.trim();
  if (/^https?:\/\/[^\s\\]+$/i.test(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** Paths by which networks of paid cards count a click before they send the reader on. */
const REDIRECT = /\/(?:redir(?:ect)?|aclk|cl|click|r)(?:[/?]|$)|[?&](?:redir|redirect|adurl|click)=/i;

/** Outbrain counts clicks on a site's own cards here, those on paid ones elsewhere. */
const OWN_CARDS = /^https?:\/\/traffic\.outbrain\.com\//i;

/** Whether an address leads to the site's own article, by way of a network's counter. */
export const countsOwn = (address: string): boolean => OWN_CARDS.test(address);

/** Whether an address leads through a redirector. */
export const redirects = (address: string): boolean => REDIRECT.test(address);
